import { trendFrom } from './trend-span.ts';

it.each([
  ['month', '2026-10-16'],
  ['year', '2025-11-16'],
  ['all', '2023-11-17'],
  [null, undefined],
  ['since the flood', undefined],
])('looks back %s to %s', (span, from) => {
  expect(trendFrom(span, '2026-11-16')).toBe(from);
});
