import { speak } from '@concord/texts';
import { tellMomentsIn } from './organisation-clock.ts';
import { sayDay, sayMoment } from './say-moment.ts';

afterEach(() => {
  tellMomentsIn(undefined);
  speak(() => 'en');
});

const LATE = '2026-11-16T23:30:00.000Z';

it('tells the time of day by the clock that is asked for', () => {
  expect(sayMoment(LATE, 'Europe/Oslo')).toBe('17 Nov 2026, 00:30');
  expect(sayMoment(LATE, 'America/New_York')).toBe('16 Nov 2026, 18:30');
});

it('tells the day by the calendar that is asked for', () => {
  expect(sayDay(LATE, 'Europe/Oslo')).toBe('17 Nov 2026');
});

// Nobody who runs this lives fourteen hours before Greenwich.
it('tells both by the organisation’s clock, and names its place where the reader’s shows another time', () => {
  tellMomentsIn('Pacific/Kiritimati');
  expect(sayMoment(LATE)).toBe('17 Nov 2026, 13:30 (Kiritimati)');
  expect(sayDay(LATE)).toBe('17 Nov 2026');
});

it('names no place where both clocks agree', () => {
  tellMomentsIn(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(sayMoment(LATE)).toMatch(/^1[67] Nov 2026, \d\d:30$/);
});

it('writes days and times as the reader’s language does', () => {
  speak(() => 'de');
  expect([sayDay(LATE, 'UTC'), sayMoment(LATE, 'UTC')]).toEqual(['16. Nov. 2026', '16. Nov. 2026, 23:30']);
});
