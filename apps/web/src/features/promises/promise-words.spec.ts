import type { Weekday } from '../../graphql/operations.ts';
import { channelWord, sayHours, sayHoursCount, sayMeasure, WEEKDAYS } from './promise-words.ts';

const at = (hours: string, ...weekdays: Weekday[]) => weekdays.map((weekday) => ({ weekday, hours: [hours] }));

test('days in a row with the same hours are told together', () => {
  const week = [
    ...at('08:00-16:00', 'MONDAY', 'TUESDAY', 'WEDNESDAY'),
    ...at('08:00-18:00', 'THURSDAY'),
    ...at('08:00-16:00', 'FRIDAY'),
  ];
  expect(sayHours(week)).toBe('Mon–Wed 08:00–16:00; Thu 08:00–18:00; Fri 08:00–16:00');
});

test('all days are every day, and no hours are none', () => {
  expect(sayHours(at('00:00-24:00', ...WEEKDAYS))).toBe('Every day 00:00–24:00');
  expect(sayHours([])).toBe('No hours');
});

test('a measure reads as people say it', () => {
  expect(sayMeasure({ of: 'calls', share: 95, within: 20, unit: 'seconds' })).toBe(
    '95\u00a0% of calls within 20\u00a0seconds',
  );
  expect(sayMeasure({ of: 'repairs done at the first visit', share: 87.5 })).toBe(
    '87.5\u00a0% of repairs done at the first visit',
  );
});

test('channels of the organisation’s own are called what they call them', () => {
  expect([channelWord('email'), channelWord('spare-parts-shop')]).toEqual(['E-mail', 'Spare parts shop']);
});

test('hours are counted', () => {
  expect([sayHoursCount(1), sayHoursCount(2.55)]).toEqual(['1 hour', '2.6 hours']);
});
