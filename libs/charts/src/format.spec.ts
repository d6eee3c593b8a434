import {
  formatDate,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPoints,
  formatShortDate,
  formatSigned,
  formatValue,
} from './format.ts';
import { inGerman } from './testing/in-german.ts';
import { formatUnit } from './units.ts';

it('writes days as people do', () => {
  expect(formatDate('2026-06-30')).toBe('30 June 2026');
});

it.each([
  [5, 'days', '5\u00a0days'],
  [1, 'days', '1\u00a0day'],
  [1, 'hours a week', '1\u00a0hour a week'],
  [1, '%', '1\u00a0%'],
  [1, 'ms', '1\u00a0ms'],
  [-1234.567, 'kg', '−1,234.57\u00a0kg'],
  [3, '', '3'],
])('writes %d in %s as %s', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

it.each([
  [0.42, '+0.42'],
  [-0.3, '−0.30'],
  [0, '0.00'],
  [-0.001, '0.00'],
])('gives %d the sign in %s, and none to what rounds to nothing', (value, text) => {
  expect(formatSigned(value)).toBe(text);
});

it('rounds shares to whole percent, or to one decimal where the arithmetic is shown', () => {
  expect(formatPercent(0.4967)).toBe('50\u00a0%');
  expect(formatPercent(0.4967, 1)).toBe('49.7\u00a0%');
});

it('keeps one decimal on every score, so that columns line up', () => {
  expect([formatPoints(61), formatPoints(61.06)]).toEqual(['61.0', '61.1']);
});

it('writes days as German does', () => {
  const days = inGerman(() => [formatDate('2026-06-30'), formatShortDate('2026-06-30'), formatMonth('2026-06-30')]);
  expect(days).toEqual(['30. Juni 2026', '30. Juni', 'Juni 2026']);
});

it('writes numbers as German does, with a real minus and a space before the percent sign that does not break', () => {
  const numbers = inGerman(() => [
    formatNumber(-1234.5),
    formatPercent(0.4967, 1),
    formatPoints(61.06),
    formatSigned(-0.3),
    formatSigned(-0.001),
  ]);
  expect(numbers).toEqual(['−1.234,5', '49,7\u00a0%', '61,1', '−0,30', '0,00']);
});

it.each([
  [5, 'days', '5\u00a0Tage'],
  [1, 'days', '1\u00a0Tag'],
  [1.5, 'hours a week', '1,5\u00a0Stunden je Woche'],
  [1, 'kg a day', '1\u00a0kg je Tag'],
  [1, 'Tage', '1\u00a0Tag'],
  [2, 'count', '2\u00a0Stück'],
  [2, 'bolts a day', '2\u00a0bolts je Tag'],
  [1, '%', '1\u00a0%'],
])('says %d in %s in German as %s', (value, unit, text) => {
  expect(inGerman(() => formatValue(value, unit))).toBe(text);
});

it('names a unit by itself in the plural', () => {
  expect([formatUnit('days'), inGerman(() => formatUnit('days')), inGerman(() => formatUnit('EUR'))]).toEqual([
    'days',
    'Tage',
    'EUR',
  ]);
});

it.each([
  [45_000, 'NOK', 'NOK\u00a045,000', '45.000\u00a0NOK'],
  [12.5, 'EUR', '€12.50', '12,50\u00a0€'],
  [1_500, null, '1,500', '1.500'],
])('writes what costs %d in %s with its currency', (value, currency, english, german) => {
  expect([formatMoney(value, currency), inGerman(() => formatMoney(value, currency))]).toEqual([english, german]);
});
