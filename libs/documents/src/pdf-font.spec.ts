import { printable } from './pdf-font.ts';

it.each([
  ['Grüße, „so“ – Čeština, Ελληνικά, Кириллица 5 € ≥ 3', 'Grüße, „so“ – Čeština, Ελληνικά, Кириллица 5 € ≥ 3', 0],
  ['u\u0308ber', 'über', 0],
  ['7 → 3, ✓', '7 -> 3, √', 0],
  ['a\u200Db', 'ab', 0],
  ['漢字 👩‍👩‍👧!', '\uFFFD\uFFFD \uFFFD!', 3],
])('prints %j as %j', (typed, text, missing) => {
  expect(printable(typed)).toEqual({ text, missing });
});

it('has every letter of western and central Europe', () => {
  const letters = Array.from({ length: 0x180 - 0xa0 }, (_, index) => String.fromCodePoint(0xa0 + index)).join(' ');
  expect(printable(`${letters}…`).missing).toBe(0);
  // A sign that is no letter of these makes it look at every one.
  expect(printable(`${letters} →`).text).toBe(`${letters.normalize('NFC')} ->`);
});

it('lets endless words break, and leaves others alone', () => {
  expect(printable('Donaudampfschifffahrt').text).toBe('Donaudampfschifffahrt');
  const { text } = printable('x'.repeat(400));
  expect(text.replaceAll('\u200B', '')).toBe('x'.repeat(400));
  expect(Math.max(...text.split('\u200B').map(({ length }) => length))).toBeLessThan(10);
});
