import { formatDate, formatPercent, formatPoints, formatSigned, formatValue } from './format.ts';

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
