import { suggestWord } from './suggest-word.ts';

it.each([
  ['leadtime', ['lead-time', 'orders'], 'lead-time'],
  ['Lead_Time', ['lead-time'], 'lead-time'],
  ['taget', ['stretch', 'target'], 'target'],
  ['tagret', ['target'], 'target'],
  ['sales', ['service', 'finance'], undefined],
  ['x', ['y', 'ab'], undefined],
  ['metrics', [], undefined],
  ['cat', ['car', 'bat'], 'bat'],
])('for %s among %j suggests %s', (word, known, expected) => {
  expect(suggestWord(word, known)).toBe(expected);
});
