import { sayTrend } from './say-trend.ts';

const of = (kept: number, partly: number, not: number) => ({ kept, partly, not });

it('says how the last reading went, and whether that is more than at first', () => {
  expect(sayTrend([])).toBe('Not read again yet');
  expect(sayTrend([of(2, 1, 1)])).toBe('Kept 2 of 4 sentences');
  expect(sayTrend([of(1, 1, 2), of(3, 1, 0)])).toBe('Kept 3 of 4 sentences, more than at first');
  expect(sayTrend([of(3, 1, 0), of(1, 1, 2)])).toBe('Kept 1 of 4 sentences, less than at first');
  expect(sayTrend([of(2, 2, 0), of(3, 0, 1)])).toBe('Kept 3 of 4 sentences, about as at first');
});
