import { cleanText, onOneLine } from './clean-text.ts';
import { unquoted } from './unquoted.ts';
import { dueText, numberText, withUnit } from './words.ts';

it.each([
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a\u0000\u0007\u000B\u001Fb\u007F', 'ab'],
  ['\uFFFE\uFFFF', ''],
  ['\uD83D!', '\uFFFD!'],
  ['👍\tü', '👍\tü'],
])('cleans %j to %j', (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
});

it('puts a title on one line', () => {
  expect(onOneLine(' a \n b ')).toBe('a b');
});

it.each([
  ['"Call me."', 'Call me.'],
  ['„Ruf an.“', 'Ruf an.'],
  ['“Yes” and “no”', '“Yes” and “no”'],
  ['Call me.', 'Call me.'],
  ['"', '"'],
])('takes the marks off %j that stand around all of it', (typed, words) => {
  expect(unquoted(typed)).toBe(words);
});

it('writes numbers and days as the language does, and what is none as it is', () => {
  expect([numberText(1234.567, 'en'), numberText(1234.567, 'de'), numberText(NaN, 'en')]).toEqual([
    '1,234.57',
    '1.234,57',
    '–',
  ]);
  expect([withUnit(5, '%', 'en'), withUnit(5, '', 'en')]).toEqual(['5\u00A0%', '5']);
  const due = (day: string) => dueText({ what: '', done: false, due: day }, 'de');
  expect([due('2026-03-31'), due('2026-02-30'), due('soon')]).toEqual(['31. März 2026', '2026-02-30', 'soon']);
});
