import fc from 'fast-check';
import { dayOf, endOfMonth, isoOf } from './iso-day.ts';

it.each([
  ['2026-03-01', '2026-02-28', 1],
  ['2024-03-01', '2024-02-28', 2],
  ['1900-03-01', '1900-02-28', 1],
  ['2000-03-01', '2000-02-28', 2],
  ['2027-01-01', '2026-01-01', 365],
])('counts from %s back to %s as %d days', (later, earlier, days) => {
  expect(dayOf(later) - dayOf(earlier)).toBe(days);
});

it('agrees with the calendar of the platform on every day of nine thousand years', () => {
  const noon = (day: number) => new Date((day - dayOf('1970-01-01')) * 86_400_000).toISOString().slice(0, 10);
  const days = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('9999-12-31') });
  fc.assert(
    fc.property(days, (day) => {
      expect(isoOf(day)).toBe(noon(day));
      expect(dayOf(isoOf(day))).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [2024, 2, '2024-02-29'],
  [2026, 12, '2026-12-31'],
  [2026, 14, '2027-02-28'],
])('knows the last day of month %d-%d', (year, month, day) => {
  expect(isoOf(endOfMonth(year, month))).toBe(day);
});
