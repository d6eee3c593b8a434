import fc from 'fast-check';
import { dayOf, isoOf } from '../iso-day.ts';
import { reviewDue } from './review-due.ts';

it.each([
  [{ every: 'month', last: '2026-01-31' }, '2026-02-28', { on: '2026-02-28', overdueDays: 0 }],
  [{ every: 'month', last: '2028-01-31' }, '2028-03-01', { on: '2028-02-29', overdueDays: 1 }],
  [{ every: 'quarter', last: '2025-11-30' }, '2026-03-10', { on: '2026-02-28', overdueDays: 10 }],
  [{ every: 'half-year', last: '2026-08-15' }, '2026-12-01', { on: '2027-02-15', overdueDays: 0 }],
  [{ every: 'year', last: '2024-02-29' }, '2025-03-01', { on: '2025-02-28', overdueDays: 1 }],
  [{ every: 'year' }, '2026-11-16', { on: '2026-11-16', overdueDays: 0 }],
] as const)('says of %j on %s when it is due', (rhythm, asOf, due) => {
  expect(reviewDue(rhythm, asOf)).toEqual(due);
});

it('is due after the last review and within the longest month of the rhythm', () => {
  const day = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2060-01-01') }).map((one) => isoOf(one));
  const every = fc.constantFrom(['month', 31] as const, ['quarter', 92] as const, ['year', 366] as const);
  fc.assert(
    fc.property(day, every, (last, [rhythm, longest]) => {
      const days = dayOf(reviewDue({ every: rhythm, last }, last).on) - dayOf(last);
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(longest);
    }),
  );
});
