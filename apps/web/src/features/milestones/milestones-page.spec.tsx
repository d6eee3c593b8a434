import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MilestonesQuery, RoadmapRowPartsFragment } from '../../graphql/operations.ts';
import { answeringServer } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as MilestonesPage } from './milestones-page.tsx';

type Outlook = NonNullable<MilestonesQuery['organisation']>['milestoneOutlook'];

const nothing: Outlook = {
  milestones: { total: 0, done: 0, late: 0, left: 0 },
  committed: 0,
  points: [],
  pace: null,
  misses: [],
  missCount: 0,
  statuses: [],
  statedDiffering: 0,
};
const some: Outlook = {
  milestones: { total: 3, done: 1, late: 1, left: 2 },
  committed: 2,
  points: [
    { on: '2026-10-01', planned: 0, done: 0 },
    { on: '2026-11-16', planned: 2, done: 1 },
    { on: '2027-02-01', planned: 3, done: null },
  ],
  pace: null,
  misses: [
    {
      goal: { key: 'lead-6', title: 'Short lead time' },
      due: '2026-12-31',
      daysLate: 34,
      forecast: { on: '2027-02-03', earliest: '2027-01-10', latest: null },
    },
  ],
  missCount: 1,
  statuses: [{ status: 'AT_RISK', count: 1 }],
  statedDiffering: 1,
};
const launch: RoadmapRowPartsFragment = {
  id: 'launch',
  groupName: 'Sales',
  goal: {
    key: 'launch',
    title: 'Launch in spring',
    from: '2026-10-01',
    due: '2027-03-01',
    metric: null,
    milestones: [{ key: 'orders', title: 'Orders are in', due: '2026-11-01', done: null }],
    progress: {
      current: null,
      progress: 0.1,
      expected: 0.5,
      stretchAt: 1.2,
      stretchProgress: 0.1,
      kept: null,
      met: false,
      status: 'OFF_TRACK',
      confidence: 0.9,
      statedStatus: 'ON_TRACK',
      statedDiffers: true,
    },
  },
  waits: [
    {
      step: 'launch',
      due: '2027-03-01',
      needs: 'tooling',
      title: 'Tools stand ready',
      goalKey: 'tooling',
      departmentName: 'Manufacturing',
      needsDue: '2027-03-15',
      done: false,
      daysShort: 14,
      conflictId: 'c1',
    },
  ],
  clashes: [
    { id: 'c1', rule: 'SCHEDULE_CLASH', headline: 'Told above' },
    { id: 'c2', rule: 'OVER_CAPACITY', headline: 'Engineers: 360 planned, 320 there' },
  ],
};

function open(outlook: Outlook, rows: readonly RoadmapRowPartsFragment[], address = '/demo/milestones') {
  const asked = answeringServer({
    Milestones: () => ({
      data: {
        organisation: {
          key: 'demo',
          asOf: '2026-11-16',
          departments: [{ key: 'sales', name: 'Sales' }],
          outcomes: [],
          milestoneOutlook: outlook,
        },
      },
    }),
    RoadmapPage: () => ({
      data: {
        organisation: {
          key: 'demo',
          roadmap: {
            totalCount: rows.length,
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: rows,
          },
        },
      },
    }),
    People: () => ({ data: { organisation: { key: 'demo', people: [] } } }),
  });
  renderPage('/:organisation/milestones', MilestonesPage, address);
  return asked;
}

it('teaches what it will show before there are milestones, with one thing to do', async () => {
  open(nothing, []);
  await screen.findByRole('heading', { name: 'No milestones yet' });
  expect(screen.getByRole('link', { name: 'Choose a goal to add some' }).getAttribute('href')).toBe('/demo/goals');
});

it('leads back to all goals where a filter leaves none, shown as before', async () => {
  open(nothing, [], '/demo/milestones?department=sales&view=progress');
  const back = await screen.findByRole('link', { name: 'Show all goals again' });
  expect(back.getAttribute('href')).toBe('/demo/milestones?view=progress');
  expect(screen.queryByRole('link', { name: 'Choose a goal to add some' })).toBeNull();
});

it('says which goals miss their targets, and what comes too late for whom, with the way to the conflict', async () => {
  open(some, [launch]);
  await screen.findByRole('heading', { name: '1 of 3 milestones are done; 1 is late' });
  await screen.findByRole('heading', { name: /“Short lead time” misses its target: it gets there 34 days after/ });
  await screen.findByRole('heading', { name: 'One goal is on the way; 1 waits for something that comes too late' });
  expect(screen.getByRole('link', { name: 'See the schedule clash' }).getAttribute('href')).toBe('/demo/conflicts/c1');
  expect(screen.getByRole('link', { name: /Engineers/ }).getAttribute('href')).toBe('/demo/conflicts/c2');
  expect(screen.queryByText('Told above')).toBeNull();
  fireEvent.click(
    within(screen.getByRole('figure', { name: /One goal is on the way/ })).getByRole('button', {
      name: 'Show as table',
    }),
  );
  await screen.findByRole('cell', { name: 'Orders are in' });
});

it('sets what the owner says against the numbers', async () => {
  open(some, [launch], '/demo/milestones?view=progress&group=OWNER');
  await screen.findByRole('heading', {
    name: 'Of one goal, 0 have met their targets and 1 is behind its plan; of 1 the owner says otherwise than the numbers',
  });
  screen.getByText('But the owner says: on track');
});

it('asks for what the address names, and keeps a choice in it', async () => {
  const asked = open(some, [launch], '/demo/milestones?department=sales&group=OWNER');
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'RoadmapPage')?.variables).toMatchObject({
      filter: { department: 'sales' },
      groupBy: 'OWNER',
      first: 25,
    }),
  );
  fireEvent.change(await screen.findByLabelText('Progress'), { target: { value: 'AT_RISK' } });
  await waitFor(() =>
    expect(asked.findLast(({ operation }) => operation === 'Milestones')?.variables).toMatchObject({
      filter: { department: 'sales', progress: 'AT_RISK' },
    }),
  );
});
