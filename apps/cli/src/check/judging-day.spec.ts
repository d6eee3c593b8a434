import { isDay, judgingDay } from './judging-day.ts';

const noon = new Date('2026-11-16T12:00:00Z');
const organisation = (timeZone?: string) => ({
  organisation: { key: 'works', name: 'Works', ...(timeZone === undefined ? {} : { timeZone }) },
});

it('is the day that was asked for, before the day of the plan', () => {
  expect(judgingDay('2026-05-01', { ...organisation(), asOf: '2026-02-01' }, noon)).toBe('2026-05-01');
});

it('is the day of the plan, before today', () => {
  expect(judgingDay(undefined, { ...organisation(), asOf: '2026-02-01' }, noon)).toBe('2026-02-01');
});

it.each([
  ['Pacific/Kiritimati', '2026-11-17'],
  ['Pacific/Pago_Pago', '2026-11-16'],
  [undefined, '2026-11-16'],
])('is else today where the organisation is: in %s it is %s', (timeZone, today) => {
  expect(judgingDay(undefined, organisation(timeZone), noon)).toBe(today);
});

it.each(['2026-02-01', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s for a day', (text) => {
  expect(isDay(text)).toBe(true);
});

it.each(['2026-02-30', '2025-02-29', '2026-13-01', '0000-01-01', '2026-2-1', '2026-02-01T00:00', 'today', ''])(
  'does not take "%s" for a day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
