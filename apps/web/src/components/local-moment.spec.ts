import fc from 'fast-check';
import { tellMomentsIn } from './organisation-clock.ts';
import { readMoment, toLocalFields } from './local-moment.ts';

afterEach(() => {
  tellMomentsIn(undefined);
});

it.each([
  ['Europe/Oslo', '2026-11-24T08:30:00.000Z', '2026-11-24', '09:30'],
  ['Europe/Oslo', '2026-07-01T22:15:00.000Z', '2026-07-02', '00:15'],
  ['America/New_York', '2026-11-24T02:00:00.000Z', '2026-11-23', '21:00'],
  ['Asia/Kolkata', '2026-11-24T02:00:00.000Z', '2026-11-24', '07:30'],
])('shows and reads day and time by the clock of %s', (zone, moment, day, time) => {
  expect(toLocalFields(moment, zone)).toEqual({ day, time });
  expect(readMoment(day, time, zone)).toBe(moment);
});

it('takes an hour that summer time leaves out for the one after it', () => {
  const moment = readMoment('2026-03-29', '02:30', 'Europe/Oslo');
  expect(moment).toBe('2026-03-29T01:30:00.000Z');
  expect(toLocalFields(moment, 'Europe/Oslo').time).toBe('03:30');
});

it('goes by the organisation’s clock, whatever that of the reader', () => {
  tellMomentsIn('Pacific/Kiritimati');
  expect(readMoment('2026-11-24', '09:00')).toBe('2026-11-23T19:00:00.000Z');
  expect(toLocalFields('2026-11-23T19:00:00.000Z')).toEqual({ day: '2026-11-24', time: '09:00' });
});

const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });

it('reads from the fields a moment that fills them the same', () => {
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const { day, time } = toLocalFields(new Date(minute * 60_000).toISOString(), zone);
      expect(toLocalFields(readMoment(day, time, zone), zone)).toEqual({ day, time });
    }),
  );
});

it.each([
  ['', '09:00'],
  ['2026-11-24', ''],
  ['2026-13-40', '09:00'],
])('knows no moment in “%s” and “%s”', (day, time) => {
  expect(readMoment(day, time)).toBeUndefined();
});
