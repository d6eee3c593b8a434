import { sameWords } from './same-words.ts';

it.each([
  ['Keeping our word', 'keeping our word'],
  ['Keeping our word', '  Keeping   our\tword '],
  ['Keeping our word', 'Keeping our word.'],
  ['ÆRLIG SVAR', 'ærlig svar!'],
  ['Answer at once', 'Ａnswer at once'],
])('takes “%s” and “%s” for the same', (one, other) => {
  expect(sameWords(other)).toBe(sameWords(one));
});

it.each([
  ['Keeping our word', 'Keeping our words'],
  ['Do we answer?', 'Do we answer'],
  ['5 days', '.5 days'],
])('tells “%s” and “%s” apart', (one, other) => {
  expect(sameWords(other)).not.toBe(sameWords(one));
});
