import { wrapWords } from './wrap-words.ts';

it.each<[string, number, readonly string[]]>([
  ['short', 20, ['short']],
  ['My order arrives on the promised day', 20, ['My order arrives on', 'the promised day']],
  ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['', 5, ['']],
  ['it is 50\u00a0% now', 8, ['it is', '50\u00a0% now']],
])('breaks %j at %d', (text, perLine, lines) => {
  expect(wrapWords(text, perLine)).toEqual(lines);
});

it('says that something is left over', () => {
  expect(wrapWords('one two three four', 5, 2)).toEqual(['one', 'two…']);
  expect(wrapWords('three seven eight', 5, 2)).toEqual(['three', 'seve…']);
});
