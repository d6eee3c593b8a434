import { speak } from '@concord/texts';
import { readNumber, whyNoNumber, writeNumber } from './read-number.ts';

afterEach(() => speak(() => 'en'));

it.each([
  ['8.2', 8.2],
  ['8,2', 8.2],
  [' −0,5 ', -0.5],
  ['+0.8', 0.8],
  ['.5', 0.5],
  ['12.', 12],
  ['1.234', 1.234],
  ['0,500', 0.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['−1,234,567', -1234567],
  ['1 234,5', 1234.5],
  ['', undefined],
  ['eight', NaN],
  ['1,23,4', NaN],
  ['1.2.3', NaN],
  ['0x10', NaN],
])('reads %j as %p', (text, value) => {
  expect(readNumber(text)).toEqual(value);
});

it.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1,234', 1.234],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['0.500', 0.5],
  ['−0,5', -0.5],
])('reads %j of somebody who reads German as %p', (text, value) => {
  speak(() => 'de');
  expect(readNumber(text)).toBe(value);
});

it('refuses what can be read in two ways, and says what to type instead', () => {
  expect(readNumber('1,234')).toBe(NaN);
  expect(whyNoNumber('1,234', 'Type a number.')).toBe('“1,234” can be read in two ways. Type 1234 or 1.234.');
  expect(whyNoNumber('eight', 'Type a number.')).toBe('Type a number.');
  speak(() => 'de');
  expect(readNumber('12.500')).toBe(NaN);
  expect(whyNoNumber('12.500', '')).toMatch(/12500 .* 12,500/);
});

it.each(['en', 'de'] as const)('reads back what it writes into a field, in %s', (language) => {
  speak(() => language);
  const numbers = [0, 8.2, -0.5, 1234, 1234.567, 1e21, 1e-7];
  expect(numbers.map((number) => readNumber(writeNumber(number)))).toEqual(numbers);
  expect(writeNumber(1234.5)).toBe(language === 'de' ? '1234,5' : '1234.5');
});
