import { sayDay, sayMoment } from './say-moment.ts';

it('tells the time of day where the reader is', () => {
  expect(sayMoment('2026-11-16T23:30:00.000Z', 'Europe/Oslo')).toBe('17 Nov 2026, 00:30');
  expect(sayMoment('2026-11-16T23:30:00.000Z', 'America/New_York')).toBe('16 Nov 2026, 18:30');
});

it('tells the day where the reader is', () => {
  expect(sayDay('2026-11-16T23:30:00.000Z', 'Europe/Oslo')).toBe('17 Nov 2026');
});
