import { nextStart } from './next-start.ts';

const after = (rhythm: Parameters<typeof nextStart>[0], last: string, zone = 'Europe/Oslo') =>
  nextStart(rhythm, new Date(last), zone).toISOString();

it.each([
  ['weekly', '2026-10-13T11:00:00Z', '2026-10-20T11:00:00.000Z'],
  // Summer time ends on 25 October 2026: one o'clock stays one o'clock.
  ['weekly', '2026-10-20T11:00:00Z', '2026-10-27T12:00:00.000Z'],
  ['fortnightly', '2027-03-16T12:00:00Z', '2027-03-30T11:00:00.000Z'],
  // The second Tuesday.
  ['monthly', '2026-10-13T11:00:00Z', '2026-11-10T12:00:00.000Z'],
  // The fifth Thursday of October; November has four.
  ['monthly', '2026-10-29T12:00:00Z', '2026-11-26T12:00:00.000Z'],
  ['quarterly', '2026-11-03T12:00:00Z', '2027-02-02T12:00:00.000Z'],
  // Late in the evening in UTC, the day after in Oslo.
  ['monthly', '2026-10-12T22:30:00Z', '2026-11-09T23:30:00.000Z'],
] as const)('meets %s after %s at %s', (rhythm, last, wanted) => {
  expect(after(rhythm, last)).toBe(wanted);
});

it('keeps the clock of places without summer time, and an hour that is left out comes later', () => {
  expect(after('weekly', '2026-10-20T11:00:00Z', 'Asia/Tokyo')).toBe('2026-10-27T11:00:00.000Z');
  // At half past two in the night of 28 March 2027 clocks in Oslo jump from two to three.
  expect(after('weekly', '2027-03-21T01:30:00Z')).toBe('2027-03-28T01:30:00.000Z');
});
