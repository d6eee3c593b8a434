import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { toAlignmentRows, type MatrixEffect } from '../to-alignment-rows.ts';
import { type MatrixArrangement, MatrixFigure, readOrder } from './matrix-figure.tsx';

const hurts: MatrixEffect = { department: 'd0', verdict: 'hurts', net: -0.3, denial: 0.3 };
const makeRows = (outcomes: number, departments: readonly { key: string; name: string }[]) =>
  toAlignmentRows(
    Array.from({ length: outcomes }, (_, i) => ({
      key: `o${i}`,
      statement: `Outcome ${String(i).padStart(3, '0')}`,
      audience: i % 2 === 0 ? 'Customers' : 'Co-workers',
      weight: outcomes - i,
      alignment: i / outcomes,
      effects: i === 0 ? [hurts] : [],
    })),
    departments,
  );
const makeDepartments = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ key: `d${i}`, name: `Department ${i}` }));

function Figure({ outcomes, departments: count }: { outcomes: number; departments: number }) {
  const [arrangement, setArrangement] = useState<MatrixArrangement>({ order: 'weight', isGrouped: false });
  const departments = makeDepartments(count);
  return (
    <MatrixFigure
      rows={makeRows(outcomes, departments)}
      departments={departments}
      arrangement={arrangement}
      onArrange={setArrangement}
      renderOutcome={({ statement }) => statement}
      renderDepartment={({ name }) => name}
      renderCell={({ outcome, department, label, content }) => (
        <a href={`#${outcome.key}.${department.key}`} aria-label={label}>
          {content}
        </a>
      )}
    />
  );
}

const statements = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => /Outcome \d+/.exec(textContent)?.[0] ?? textContent);

it('is titled by what is at risk, and through whom', () => {
  render(<Figure outcomes={3} departments={2} />);
  screen.getByRole('heading', { name: 'One outcome is at risk, through Department 0: “Outcome 000”' });
});

it('is ordered and grouped as the reader likes', () => {
  render(<Figure outcomes={3} departments={2} />);
  expect(statements()).toEqual(['Outcome 000', 'Outcome 001', 'Outcome 002']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Group by whom it is for' }));
  expect(statements()).toEqual(['Customers', 'Outcome 000', 'Outcome 002', 'Co-workers', 'Outcome 001']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'name' } });
  expect(statements()[1]).toBe('Outcome 000');
});

it('opens an old link with an order that nobody knows', () => {
  expect([readOrder('alignment'), readOrder('colour'), readOrder(null)]).toEqual(['alignment', 'weight', 'weight']);
});

// The DOM of the specs paints nothing, and has nowhere to scroll to.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.scrollBy = () => {};
});

it('shows a very large matrix as a whole, and tells the cell under the cursor of the keyboard', async () => {
  render(<Figure outcomes={100} departments={30} />);
  expect(screen.queryByRole('table')).toBeNull();
  const matrix = await screen.findByRole('application', { name: /^100 outcomes by 30 departments/ });
  screen.getByText('Hurts −0.30', { exact: false });
  screen.getByRole('link', { name: 'Goals and reasons: Department 0, Outcome 000' });
  fireEvent.keyDown(matrix, { key: 'ArrowRight' });
  fireEvent.keyDown(matrix, { key: 'ArrowDown' });
  screen.getByText('Department 1 on “Outcome 001”');
  screen.getByText('No effect', { exact: false });
});

it('has all cells of a very large matrix as a table, too', () => {
  render(<Figure outcomes={100} departments={30} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const [, first] = within(screen.getByRole('table')).getAllByRole('row');
  expect(first?.textContent).toContain('▼ Hurts −0.30');
});
