import { sayRoof, toRoofTable } from './say-roof.ts';
import { type RoofTie, toRoof } from './to-roof.ts';

const items = ['a', 'b', 'c', 'd'].map((key) => ({ key, name: key.toUpperCase() }));
const tie = (one: string, other: string, more: Partial<RoofTie> = {}): RoofTie => ({
  keys: [one, other],
  support: 0,
  harm: 0.5,
  conflicts: 0,
  worst: 0,
  reasons: [],
  ...more,
});
const supports = { support: 0.4, harm: 0 };

it('stands a cell above every two columns, where their diagonals meet', () => {
  const { cells, width, height } = toRoof(items.slice(0, 3), [tie('a', 'b'), tie('c', 'b')], 20);
  expect([width, height]).toEqual([60, 30]);
  expect(cells.map(({ one, other, x, y }) => [one.key + other.key, x, y])).toEqual([
    ['ab', 20, 20],
    ['ac', 30, 10],
    ['bc', 40, 20],
  ]);
});

it('leaves out what is tied to nothing, and says how many', () => {
  const { columns, untied } = toRoof(items, [tie('a', 'd')], 20);
  expect(columns.map(({ key }) => key)).toEqual(['a', 'd']);
  expect(untied).toBe(2);
});

it.each<[string, Partial<RoofTie>, string]>([
  ['support', supports, 'helps'],
  ['harm', {}, 'hurts'],
  ['both', { support: 0.2, harm: 0.3 }, 'contested'],
  ['a conflict beside support', { ...supports, conflicts: 1, worst: 0.2 }, 'contested'],
  ['a conflict alone', { harm: 0, conflicts: 1, worst: 0.2 }, 'hurts'],
])('reads %s as it is', (_, more, verdict) => {
  expect(toRoof(items, [tie('a', 'b', more)], 20).cells[0]?.tie?.verdict).toBe(verdict);
});

it('is empty over nothing', () => {
  expect(toRoof([], [], 20)).toEqual({ columns: [], cells: [], side: 20, width: 0, height: 0, untied: 0 });
});

it.each<[string, readonly RoofTie[], string]>([
  ['nothing is known', [], 'No two metrics are known to support or hinder each other'],
  [
    'one pair supports each other',
    [tie('a', 'b', supports)],
    '1 pair of metrics supports each other, and none gets in each other’s way',
  ],
  ['one pair clashes', [tie('a', 'b')], 'One pair of metrics gets in each other’s way: “A” and “B”'],
  [
    'many do, of which the worst is named',
    [tie('a', 'b'), tie('b', 'c', { conflicts: 3, worst: 0.9 }), tie('a', 'c', supports), tie('a', 'd', supports)],
    '2 pairs of metrics get in each other’s way, most of all “B” and “C”; 2 pairs support each other',
  ],
])('says what the roof shows when %s', (_, ties, sentence) => {
  expect(sayRoof(items, ties, 'metrics')).toBe(sentence);
});

it('tells the same as a table, the worst first, with the reasons', () => {
  const shape = toRoof(items, [tie('a', 'b', { ...supports, reasons: ['It helps.'] }), tie('a', 'c')], 20);
  const table = toRoofTable(shape, 'metrics');
  expect(table.rows).toEqual([
    ['A', 'C', '▼ In each other’s way', '0', '0.5', '0', '–'],
    ['A', 'B', '▲ Support each other', '0.4', '0', '0', 'It helps.'],
  ]);
  expect([table.toneOf?.(0, 2), table.toneOf?.(0, 1)]).toEqual(['hurts', null]);
});
