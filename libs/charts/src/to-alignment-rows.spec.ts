import { toAlignmentRows, type MatrixEffect, type MatrixOutcome } from './to-alignment-rows.ts';

const departments = [
  { key: 'sales', name: 'Sales' },
  { key: 'manufacturing', name: 'Manufacturing' },
];
const outcome = (key: string, weight: number, ...effects: MatrixEffect[]): MatrixOutcome => ({
  key,
  statement: key,
  audience: 'Customers',
  weight,
  alignment: null,
  effects,
});
const helps: MatrixEffect = { department: 'manufacturing', verdict: 'helps', net: 0.7, denial: 0 };

it('puts what matters most first and a cell under each department', () => {
  const rows = toAlignmentRows([outcome('price', 2), outcome('on-time', 8, helps)], departments);
  expect(rows.map(({ key, cells }) => [key, cells])).toEqual([
    ['on-time', [null, helps]],
    ['price', [null, null]],
  ]);
});
