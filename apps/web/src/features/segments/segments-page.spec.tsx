import { fireEvent, screen, within } from '@testing-library/react';
import type { ConflictForSegmentPartsFragment, SegmentPartsFragment } from '../../graphql/operations.ts';
import { somebody } from '../../testing/a-session.ts';
import { answeringServer } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as SegmentsPage } from './segments-page.tsx';

const outcomes = [
  { key: 'on-time', statement: 'It comes on the day', weight: 8 },
  { key: 'answer', statement: 'I get an answer at once', weight: 6 },
];
const dealers = { key: 'dealers', name: 'Dealers', weights: [{ outcome: { key: 'answer' }, weight: 10 }] };
const riders = { key: 'riders', name: 'Riders', weights: [] };

const conflicts: readonly ConflictForSegmentPartsFragment[] = [
  {
    conflict: { id: 'c2', headline: 'At most 4 hours or at least 8 hours', severity: 0.41 },
    severity: 0.62,
    place: 1,
    placeForAll: 3,
    repair: 'Service answers within 6 hours',
    repairForAll: 'Sales asks for 8 hours',
  },
  {
    conflict: { id: 'c1', headline: 'At most 5 days or at least 9 days', severity: 0.7 },
    severity: 0.5,
    place: 2,
    placeForAll: 1,
    repair: null,
    repairForAll: null,
  },
];

function open(segments: readonly SegmentPartsFragment[], address = '/demo/segments', whose = somebody()) {
  const alignment = { headline: 61, overall: 0.42, conflictLoad: 0.14 };
  const asked = answeringServer({
    Segments: () => ({ data: { organisation: { key: 'demo', outcomes, segments } } }),
    SeenBySegment: ({ segment: key }) => {
      const found = segments.find((one) => one.key === key);
      const segment = found && {
        key,
        name: found.name,
        seen: { alignment: { ...alignment, headline: 52 }, conflicts },
      };
      return { data: { organisation: { key: 'demo', alignment, segment: segment ?? null } } };
    },
    AddToModel: () => ({ data: { correctModel: { __typename: 'WhatIf', opened: [] } } }),
  });
  renderPage('/:organisation/segments', SegmentsPage, address, whose);
  return asked;
}

const sent = (asked: ReturnType<typeof open>) =>
  asked.filter(({ operation }) => operation === 'AddToModel').map(({ variables }) => variables['corrections']);

it('says what comes first for them beside what does for all, and leads to it', async () => {
  open([dealers, riders]);
  const figure = await screen.findByRole('figure', {
    name:
      'For Dealers, “At most 4 hours or at least 8 hours” is to be settled first; ' +
      'for all customers, “At most 5 days or at least 9 days” is',
  });
  const [first] = within(figure).getAllByRole('listitem');
  expect(first?.textContent).toBe(
    'At most 4 hours or at least 8 hours ▲ up, 3rd for all' +
      'Severity 62\u00a0% for them, 41\u00a0% for all' +
      'This would settle it: Service answers within 6 hours' +
      'For all, this would settle it: Sales asks for 8 hours',
  );
  const link = within(figure).getByRole('link', { name: 'At most 4 hours or at least 8 hours' });
  expect(link.getAttribute('href')).toBe('/demo/conflicts/c2');
  screen.getByText('for all: 61.0 of 100');
  fireEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
  expect(within(figure).getAllByRole('row')).toHaveLength(3);
});

it('shows what matters to whom, and asks for the segment of the address', async () => {
  const asked = open([dealers, riders], '/demo/segments?for=riders');
  const row = await screen.findByRole('row', { name: /^I get an answer at once/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['6', '6', '10 ▲ more']);
  await screen.findByRole('figure', { name: /^For Riders, “At most 4 hours/ });
  fireEvent.change(screen.getByRole('combobox', { name: 'Segment of customers' }), { target: { value: 'dealers' } });
  await screen.findByRole('figure', { name: /^For Dealers, “At most 4 hours/ });
  const wanted = asked
    .filter(({ operation }) => operation === 'SeenBySegment')
    .map(({ variables }) => variables['segment']);
  expect(wanted).toEqual(['riders', 'dealers']);
});

it('adds a segment of customers with what differs, and says what is missing', async () => {
  const asked = open([]);
  fireEvent.click(await screen.findByRole('button', { name: 'Add a segment of customers' }));
  const form = within(screen.getByRole('form', { name: 'Add a segment of customers' }));
  fireEvent.change(form.getByLabelText('I get an answer at once'), { target: { value: '10' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  form.getByText('Say what these customers are called, such as dealers.');
  fireEvent.change(form.getByLabelText('What they are called'), { target: { value: 'Dealers' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Add a segment of customers', expanded: false });
  expect(sent(asked)).toEqual([[{ addSegment: { name: 'Dealers', weights: [{ outcome: 'answer', weight: 10 }] } }]]);
});

it('tells who looks only who may change it', async () => {
  open([dealers], '/demo/segments', somebody({ role: 'viewer' }));
  await screen.findByText(/Planners and administrators decide on it/);
  expect(screen.queryByRole('button', { name: 'Change Dealers' })).toBeNull();
});

it('teaches before there is a segment, and tells who may add one', async () => {
  open([], '/demo/segments', somebody({ role: 'viewer' }));
  await screen.findByRole('heading', { name: 'No segments of customers yet' });
  screen.getByText(/Planners and administrators decide on it/);
  expect(screen.queryByRole('button', { name: 'Add a segment of customers' })).toBeNull();
  screen.getByRole('link', { name: 'See the outcomes' });
});
