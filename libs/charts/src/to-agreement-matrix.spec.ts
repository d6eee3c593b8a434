import { agreementLevel, sayAgreement, toAgreementRows, toAgreementTable } from './to-agreement-matrix.ts';

const departments = [
  { key: 'sales', name: 'Sales' },
  { key: 'manufacturing', name: 'Manufacturing' },
  { key: 'service', name: 'Service' },
];
const pair = (one: string, other: string, share: number) => ({ departments: [one, other] as const, share });
const pairs = [
  pair('manufacturing', 'sales', 0.2),
  pair('sales', 'service', 0.75),
  pair('manufacturing', 'service', 0.5),
];

it('shows each pair from both sides, and no department with itself', () => {
  const shares = toAgreementRows(departments, pairs).map(({ cells }) => cells.map((cell) => cell?.share ?? null));
  expect(shares).toEqual([
    [null, 0.2, 0.75],
    [0.2, null, 0.5],
    [0.75, 0.5, null],
  ]);
});

it('tells the same numbers as a table, those who agree least first', () => {
  expect(toAgreementTable(departments, pairs)).toEqual([
    ['Sales and Manufacturing', '20\u00a0%'],
    ['Manufacturing and Service', '50\u00a0%'],
    ['Sales and Service', '75\u00a0%'],
  ]);
});

it.each([
  [0, 'little'],
  [1 / 3, 'little'],
  [0.34, 'some'],
  [2 / 3, 'much'],
  [1, 'much'],
] as const)('calls %d %s', (share, level) => {
  expect(agreementLevel(share)).toBe(level);
});

it.each<[string, typeof pairs, string]>([
  [
    'the two who agree least',
    pairs,
    'Sales and Manufacturing have 20\u00a0% of their votes in common, the least of all pairs',
  ],
  ['the only two', pairs.slice(0, 1), 'Sales and Manufacturing have 20\u00a0% of their votes in common'],
  ['that nobody voted', [], 'Fewer than two departments voted, so there is no agreement to show'],
  [
    'that all are alike',
    pairs.map((one) => ({ ...one, share: 0.4 })),
    'Every two departments have 40\u00a0% of their votes in common',
  ],
  [
    'how many are like the least',
    [pair('manufacturing', 'sales', 0), pair('sales', 'service', 0), pair('manufacturing', 'service', 1)],
    'Sales and Manufacturing have 0\u00a0% of their votes in common, the least of all pairs, as has one other',
  ],
])('says %s', (_, some, sentence) => {
  expect(sayAgreement(departments, some)).toBe(sentence);
});
