import { intlTimeZones } from './intl-time-zones.ts';

const zones = intlTimeZones();
const at = (moment: string): number => Date.parse(moment) / 60_000;

it.each([
  ['Europe/Oslo', '2026-01-15T12:00Z', 60],
  ['Europe/Oslo', '2026-03-29T00:59Z', 60],
  ['Europe/Oslo', '2026-03-29T01:00Z', 120],
  ['Europe/Oslo', '2026-10-25T00:59Z', 120],
  ['Europe/Oslo', '2026-10-25T01:00Z', 60],
  ['Asia/Kolkata', '2026-07-01T00:00Z', 330],
  ['America/St_Johns', '2026-01-15T12:00Z', -210],
  ['Australia/Lord_Howe', '2026-01-15T12:00Z', 660],
  ['Australia/Lord_Howe', '2026-07-15T12:00Z', 630],
  ['UTC', '2026-07-15T12:00Z', 0],
  ['Europe/London', '2026-01-15T12:00Z', 0],
])('says how far ahead clocks in %s are at %s', (zone, moment, minutes) => {
  expect(zones.offsetAt(zone, at(moment))).toBe(minutes);
});

it('knows no zone that there is not', () => {
  expect(() => zones.offsetAt('Europe/Strandheim', 0)).toThrow(RangeError);
});
