import { fireEvent, screen } from '@testing-library/react';
import type { MatrixOfOutcomesQuery } from '../graphql/operations.ts';
import { answeringServer } from '../testing/answering-server.ts';
import { renderPage } from '../testing/render-page.tsx';
import { MatrixOfOutcomes } from './matrix-of-outcomes.tsx';

type Alignment = NonNullable<MatrixOfOutcomesQuery['organisation']>['alignment'];

const sales = { key: 'sales', name: 'Sales' };
const entry = (place: number): Alignment['outcomes'][number] => ({
  outcome: { key: `o${place}`, statement: `Outcome ${place}`, for: 'CUSTOMER', weight: 50 - place },
  alignment: 0.2,
  departments: [{ department: { key: 'sales' }, denial: 0, net: 0.2, verdict: 'HELPS' }],
});
const atRisk: Alignment['atRisk'] = {
  count: 3,
  touched: 40,
  worst: {
    outcome: { key: 'o30', statement: 'Outcome 30' },
    departments: [{ department: { key: 'sales' }, verdict: 'HURTS', denial: 0.4 }],
  },
};

it('shows the first outcomes under a sentence about all, and all of them for whoever asks', async () => {
  const asked: unknown[] = [];
  answeringServer({
    MatrixOfOutcomes: ({ first }) => {
      asked.push(first);
      const outcomes = Array.from({ length: Number(first ?? 40) }, (_, place) => entry(place));
      return { data: { organisation: { key: 'demo', alignment: { outcomeCount: 40, atRisk, outcomes } } } };
    },
  });
  renderPage('/:organisation', () => <MatrixOfOutcomes departments={[sales]} />, '/demo');
  await screen.findByRole('heading', {
    name: '3 of 40 outcomes are at risk, most of all “Outcome 30”, through Sales',
  });
  expect(screen.queryByRole('link', { name: 'Outcome 20' })).toBeNull();
  screen.getByText(/These are the first 20 of 40 outcomes/);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 40 outcomes' }));
  await screen.findByRole('link', { name: 'Outcome 39' });
  expect(screen.queryByText(/These are the first/)).toBeNull();
  expect(asked).toEqual([20, undefined]);
});
