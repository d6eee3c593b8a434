import { fireEvent, screen } from '@testing-library/react';
import type { OutcomesQuery } from '../../graphql/operations.ts';
import { answeringServer } from '../../testing/answering-server.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Component as OutcomesPage } from './outcomes-page.tsx';
import { pageOf, readAfter } from './page-of.ts';

type Row = NonNullable<OutcomesQuery['organisation']>['alignment']['outcomes'][number];

const row = (place: number): Row => ({
  outcome: { key: `o${place}`, statement: `Outcome ${place}`, for: 'CUSTOMER', weight: 5 },
  alignment: 0.2,
  contested: 0,
  share: 0.1,
  departments: [],
});

function open(address: string, outcomeCount: number) {
  const asked = answeringServer({
    Outcomes: ({ first }) => {
      const outcomes = Array.from({ length: Math.min(Number(first), outcomeCount) }, (_, place) => row(place + 1));
      return { data: { organisation: { key: 'demo', departments: [], alignment: { outcomeCount, outcomes } } } };
    },
  });
  renderPage('/:organisation/outcomes', OutcomesPage, address);
  return () => asked.filter(({ operation }) => operation === 'Outcomes').map(({ variables }) => variables['first']);
}

const cards = () => screen.getAllByRole('heading', { level: 2, name: /^Outcome \d/ }).map((card) => card.textContent);

it('draws a page of the cards and asks for no more, and for the next when told to', async () => {
  const firsts = open('/demo/outcomes', 2000);
  await screen.findByText('Outcomes 1 to 24 of 2,000, first what costs the alignment most');
  expect(cards()).toHaveLength(24);
  fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
  await screen.findByText('Outcomes 25 to 48 of 2,000, first what costs the alignment most');
  expect([cards().length, cards()[0]]).toEqual([24, 'Outcome 25']);
  expect(firsts()).toEqual([24, 48]);
});

it('opens again at the page of the address, and at the last one where some were removed', async () => {
  open('/demo/outcomes?after=48', 30);
  await screen.findByText('Outcomes 25 to 30 of 30, first what costs the alignment most');
  expect(cards()).toHaveLength(6);
});

it('has no pages where all stand on one', async () => {
  open('/demo/outcomes', 3);
  await screen.findByText('3 outcomes, first what costs the alignment most');
  expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
});

it.each([
  [null, 0],
  ['48', 48],
  ['-1', 0],
  ['1e9', 0],
  ['999999999', 1_000_000],
])('reads %j in an address as %i', (text, after) => {
  expect(readAfter(text)).toBe(after);
});

it('has a first page of nothing', () => {
  expect(pageOf([], 24)).toEqual({ from: 0, shown: [] });
});
