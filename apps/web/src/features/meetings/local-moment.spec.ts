import { readMoment, toLocalFields } from './local-moment.ts';

it('gives back the moment that was put into the fields, whatever the clock of the reader', () => {
  const { day, time } = toLocalFields('2026-11-24T08:30:00.000Z');
  expect(readMoment(day, time)).toBe('2026-11-24T08:30:00.000Z');
});

it.each([
  ['', '09:00'],
  ['2026-11-24', ''],
  ['2026-13-40', '09:00'],
])('knows no moment in “%s” and “%s”', (day, time) => {
  expect(readMoment(day, time)).toBeUndefined();
});
