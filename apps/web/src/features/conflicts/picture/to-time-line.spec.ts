import { toTimeLine } from './to-time-line.ts';

it('keeps both days inside the line, the earlier one on the left', () => {
  const { due, ready } = toTimeLine({ ofDue: '2026-03-01', needsDue: '2026-03-29' });
  expect(due).toBeGreaterThan(0);
  expect(ready).toBeLessThan(100);
  expect(due).toBeLessThan(ready);
  expect(due + ready).toBeCloseTo(100, 1);
});

it('draws two needs with the same number of days between them alike', () => {
  expect(toTimeLine({ ofDue: '2026-03-01', needsDue: '2026-03-08' })).toEqual(
    toTimeLine({ ofDue: '2027-05-10', needsDue: '2027-05-17' }),
  );
});

it('does not divide by nothing where both are on one day', () => {
  const { due, ready } = toTimeLine({ ofDue: '2026-03-01', needsDue: '2026-03-01' });
  expect(due).toBe(ready);
  expect(Number.isFinite(due)).toBe(true);
});
