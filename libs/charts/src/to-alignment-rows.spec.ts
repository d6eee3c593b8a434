import { sayMatrix, toAlignmentRows, type MatrixEffect, type MatrixOutcome } from './to-alignment-rows.ts';

const departments = [
  { key: 'sales', name: 'Sales' },
  { key: 'manufacturing', name: 'Manufacturing' },
];
const outcome = (key: string, weight: number, ...effects: MatrixEffect[]): MatrixOutcome => ({
  key,
  statement: key,
  audience: 'Customers',
  weight,
  effects,
});
const helps: MatrixEffect = { department: 'manufacturing', verdict: 'helps', net: 0.7 };
const hurts: MatrixEffect = { department: 'sales', verdict: 'hurts', net: -0.3 };

it('puts what matters most first and a cell under each department', () => {
  const rows = toAlignmentRows([outcome('price', 2), outcome('on-time', 8, helps)], departments);
  expect(rows.map(({ key, cells }) => [key, cells])).toEqual([
    ['on-time', [null, helps]],
    ['price', [null, null]],
  ]);
});

it.each([
  ['help meets harm', [helps, hurts], 'Departments work against each other on 1 of 2 outcomes'],
  [
    'one department does both',
    [{ ...helps, verdict: 'contested' as const }],
    'Departments work against each other on 1 of 2 outcomes',
  ],
  ['all help', [helps], 'Departments pull the same way on every outcome they touch'],
  ['nobody does anything', [], 'No goal touches any outcome yet'],
])('says what the matrix shows when %s', (_, effects, sentence) => {
  expect(sayMatrix(toAlignmentRows([outcome('on-time', 8, ...effects), outcome('price', 2)], departments))).toBe(
    sentence,
  );
});
