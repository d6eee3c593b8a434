import { render, screen, within } from '@testing-library/react';
import { AlignmentMatrix } from './alignment-matrix.tsx';
import type { MatrixGroup } from './matrix/arrange-rows.ts';
import { toAlignmentRows } from './to-alignment-rows.ts';

const departments = [
  { key: 'sales', name: 'Sales' },
  { key: 'finance', name: 'Finance' },
  { key: 'service', name: 'Service' },
  { key: 'people', name: 'People' },
];
const rows = toAlignmentRows(
  [
    {
      key: 'on-time',
      statement: 'My order arrives on the promised day',
      audience: 'Customers',
      weight: 8,
      alignment: 0.1,
      effects: [
        { department: 'sales', verdict: 'hurts', net: -0.3, denial: 0.3 },
        { department: 'finance', verdict: 'contested', net: 0.05, denial: 0.3 },
        { department: 'service', verdict: 'helps', net: 0.7, denial: 0 },
      ],
    },
  ],
  departments,
);

function renderMatrix(groups: readonly MatrixGroup[] = [{ audience: null, rows }]) {
  render(
    <AlignmentMatrix
      caption="Outcomes by department"
      groups={groups}
      departments={departments}
      renderOutcome={({ statement }) => statement}
      renderDepartment={({ name }) => name}
      renderCell={({ label, content, outcome, department }) => (
        <a href={`#${outcome.key}.${department.key}`} aria-label={label}>
          {content}
        </a>
      )}
    />,
  );
}

it('says in words and numbers what each department does, so that colour is never needed', () => {
  renderMatrix();
  const cells = within(screen.getByRole('table')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    '▼ Hurts−0.30',
    '◆ Contested+0.05',
    '▲ Helps+0.70',
    '·No effect',
  ]);
});

it('names outcome and department in every link of a cell', () => {
  renderMatrix();
  const link = screen.getByRole('link', { name: 'Hurts −0.30: Sales, My order arrives on the promised day' });
  expect(link.getAttribute('href')).toBe('#on-time.sales');
});

it('heads each row with the outcome, whom it is for, and its weight', () => {
  renderMatrix();
  expect(screen.getByRole('rowheader').textContent).toBe('My order arrives on the promised dayCustomers · weight 8');
});

it('names whom the outcomes of a group are for', () => {
  renderMatrix([{ audience: 'Customers', rows }]);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toContain(
    'My order arrives on the promised dayCustomers · weight 8',
  );
  expect(screen.getByText('Customers', { selector: 'th > span' })).toBeTruthy();
});
