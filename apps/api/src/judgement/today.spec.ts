import { todayIn } from './today.ts';

it.each([
  ['Pacific/Auckland', '2026-11-16T12:00:00Z', '2026-11-17'],
  ['America/Los_Angeles', '2026-11-16T07:59:00Z', '2026-11-15'],
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ['Europe/Oslo', '2026-12-31T23:30:00Z', '2027-01-01'],
])('in %s at %s it is %s', (timeZone, moment, day) => {
  expect(todayIn(timeZone, new Date(moment))).toBe(day);
});
