import { screen } from '@testing-library/react';
import type { CapacityOutlookPartsFragment } from '../../graphql/operations.ts';
import { answeringServer } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as CapacitiesPage } from './capacities-page.tsx';

const sales = { key: 'sales', name: 'Sales' };
const engineers: CapacityOutlookPartsFragment = {
  id: 'engineers',
  capacity: { key: 'engineers', name: 'Engineers', unit: 'hours a week', amount: 320 },
  peak: 360,
  weeksOver: 1,
  weeks: [
    { from: '2026-11-16', to: '2026-11-22', peak: 360, over: true, parts: [{ department: sales, amount: 360 }] },
    { from: '2026-11-23', to: '2026-11-29', peak: 100, over: false, parts: [{ department: sales, amount: 100 }] },
  ],
  users: [
    { goal: { key: 'design', title: 'Designed', from: '2026-07-01', due: null, department: sales }, amount: 360 },
  ],
  userCount: 3,
  conflicts: [{ id: 'c1', headline: 'Engineers: 360 planned, 320 there' }],
};

function open(outlooks: readonly CapacityOutlookPartsFragment[], address = '/demo/capacities') {
  const asked = answeringServer({
    Capacities: () => ({
      data: {
        organisation: {
          key: 'demo',
          capacities: outlooks.map(({ capacity: { key, name } }) => ({ key, name })),
          capacityOutlooks: {
            totalCount: outlooks.length,
            overloadedCount: outlooks.filter(({ weeksOver }) => weeksOver > 0).length,
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: outlooks,
          },
        },
      },
    }),
  });
  renderPage('/:organisation/capacities', CapacitiesPage, address);
  return asked;
}

it('says in which weeks there is too little, who takes it, and where that is a conflict', async () => {
  const asked = open([engineers], '/demo/capacities?capacity=engineers');
  await screen.findByRole('heading', {
    name: 'Of one capacity, 1 is planned beyond what there is in the next 2 weeks',
  });
  await screen.findByRole('heading', { name: /^Engineers: more is planned with than there is in 1 of 2 weeks/ });
  expect(screen.getByRole('link', { name: 'Engineers: 360 planned, 320 there' }).getAttribute('href')).toBe(
    '/demo/conflicts/c1',
  );
  screen.getByText('Sales, 1 July 2026, open');
  screen.getByText('And 2 more goals.');
  expect(asked[0]?.variables).toMatchObject({ capacity: 'engineers' });
});

it('teaches what a capacity is before there is one', async () => {
  open([]);
  await screen.findByRole('heading', { name: 'No capacities yet' });
});
