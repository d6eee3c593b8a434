import { toMilestoneParts } from './to-milestone-parts.ts';

it.each([
  [{ total: 4, done: 2, late: 1 }, ['2 done', '1 late', '1 ahead']],
  [{ total: 3, done: 3, late: 0 }, ['3 done']],
  [{ total: 0, done: 0, late: 0 }, []],
])('splits %j into %j', (counts, words) => {
  expect(toMilestoneParts(counts).map(({ kind, count }) => `${count} ${kind}`)).toEqual(words);
});
