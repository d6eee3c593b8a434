import { screen, within } from '@testing-library/react';
import type { OverviewTrendQuery } from '../../../graphql/operations.ts';
import { answeringServer } from '../../../testing/answering-server.ts';
import { renderPage } from '../../../testing/render-page.tsx';
import { TrendPanel } from './trend-panel.tsx';

type Trend = NonNullable<OverviewTrendQuery['organisation']>['trend'];
type Causes = NonNullable<Trend['lastWeek']>['causes'];

const before = { on: '2026-11-09', headline: 62, overall: 0.4, conflictLoad: 0.1 };
const after = { on: '2026-11-16', headline: 58, overall: 0.4, conflictLoad: 0.16 };
const about = { at: '2026-11-11T11:00:00.000Z', by: { key: 'mette', name: 'Mette Dalgaard' } };
const nowhere = { goalKey: null, conflictId: null, decisionId: null, says: null };
const causes: Causes = {
  weightiest: [
    {
      ...about,
      ...nowhere,
      id: '1',
      kind: 'GOAL_CHANGED',
      title: 'Within the hour',
      says: 'target at most 3 → at most 1',
      goalKey: 'answer-1h',
    },
    { ...about, ...nowhere, id: '2', kind: 'CONFLICT_OPENED', title: 'One hour or four', conflictId: 'c1' },
    {
      ...about,
      ...nowhere,
      id: '3',
      kind: 'DECISION_TAKEN',
      title: 'Sign in January',
      conflictId: 'c2',
      decisionId: 'd1',
    },
  ],
  total: 5,
  opened: 2,
  closed: 0,
  decided: 1,
  goals: 2,
};

const Panel = () => <TrendPanel today="2026-11-16" />;

function open(trend: Trend, asOfFixed = false) {
  answeringServer({
    OverviewTrend: () => ({ data: { organisation: { key: 'demo', asOf: '2026-11-16', asOfFixed, trend } } }),
  });
  renderPage('/:organisation', Panel, '/demo');
}

it('says in words what changed since last week, and leads to each of it', async () => {
  open({
    days: [
      { ...before, causes: null },
      { ...after, causes },
    ],
    lastWeek: { from: before, to: after, causes },
  });
  const since = await screen.findByRole('heading', { name: 'What happened since 9 November 2026' });
  await screen.findByRole('heading', {
    name: /^Since 9 November 2026 alignment fell from 62\.0 to 58\.0 of 100 .*: 2 conflicts opened, 1 decision was taken, 2 goal changes$/,
  });
  const list = within(since.parentElement as HTMLElement);
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Within the hour', '/demo/goals/answer-1h'],
    ['One hour or four', '/demo/conflicts/c1'],
    ['Sign in January', '/demo/conflicts/c2'],
  ]);
  list.getByText(/target at most 3 → at most 1/);
  list.getByText('And 2 more.');
});

it('tells of each step in the picture what made it, under its number', async () => {
  open({
    days: [
      { ...before, causes: null },
      { ...after, causes },
    ],
    lastWeek: { from: before, to: after, causes },
  });
  const steps = await screen.findByRole('heading', { name: 'What made the steps in the picture' });
  const list = within(steps.parentElement as HTMLElement);
  list.getByText(/^16 November 2026: alignment fell from 62\.0 to 58\.0 of 100/);
});

it.each([
  [false, /So far there is one day, 16 November 2026/],
  [true, /names the day by which it is judged/],
])('says on the first day when there will be something to see (day fixed: %s)', async (asOfFixed, words) => {
  open({ days: [{ ...after, causes: null }], lastWeek: null }, asOfFixed);
  await screen.findByText(words);
  expect(screen.getByRole('link', { name: 'See what is open now' }).getAttribute('href')).toBe('/demo/conflicts');
});
