import { saySlope } from './say-slope.ts';
import { apart, type SlopeInput, toSlope } from './to-slope.ts';

const outcome = (key: string, weight: number, emphasis: number): SlopeInput => ({ key, name: key, weight, emphasis });

it('sets shares of what people weigh against shares of attention, over the outcomes that the department names', () => {
  expect(toSlope([outcome('a', 1, 2), outcome('b', 3, 2), outcome('unnamed', 9, 0)])).toEqual([
    { key: 'b', name: 'b', weighed: 0.75, given: 0.5, kind: 'under' },
    { key: 'a', name: 'a', weighed: 0.25, given: 0.5, kind: 'over' },
  ]);
});

it('calls small differences none', () => {
  expect(toSlope([outcome('a', 50, 52), outcome('b', 50, 48)]).map(({ kind }) => kind)).toEqual(['alike', 'alike']);
});

it('has no lines where nothing is emphasised or nothing weighs', () => {
  expect(toSlope([outcome('a', 5, 0)])).toEqual([]);
  expect(toSlope([outcome('a', 0, 5)])).toEqual([]);
  expect(toSlope([])).toEqual([]);
});

it.each<[string, readonly SlopeInput[], string]>([
  ['nothing is known', [], 'Nothing is known of what matters to Sales'],
  ['there is one outcome', [outcome('a', 5, 1)], 'Sales weighs outcomes as those do whom they are for'],
  [
    'it gives to one what it takes from another',
    [outcome('a', 3, 1), outcome('b', 1, 1)],
    'Sales gives more than people do to “b” (50\u00a0% against 25\u00a0%), and less to “a” (50\u00a0% against 75\u00a0%)',
  ],
  [
    'it takes a little from many',
    [outcome('a', 20, 26), ...'bcdefghi'.split('').map((key) => outcome(key, 10, 9.25))],
    'Sales gives more than people do to “a” (26\u00a0% against 20\u00a0%)',
  ],
  [
    'it gives a little to many',
    [outcome('a', 20, 14), ...'bcdefghi'.split('').map((key) => outcome(key, 10, 10.75))],
    'Sales gives less than people do to “a” (14\u00a0% against 20\u00a0%)',
  ],
])('says how it differs when %s', (_, outcomes, sentence) => {
  expect(saySlope('Sales', toSlope(outcomes))).toBe(sentence);
});

it.each<[readonly number[], readonly number[]]>([
  [[], []],
  [
    [10, 12, 50],
    [10, 26, 50],
  ],
  [
    [80, 90, 95],
    [68, 84, 100],
  ],
])('moves labels at %j apart', (heights, moved) => {
  expect(apart(heights, 16, { from: 0, to: 100 })).toEqual(moved);
});
