import { sayHours, sayUsualWeek } from './say-week.ts';

it('tells days in a row with the same hours together', () => {
  const day = ['08:00-12:00', '13:00-16:30'];
  expect(
    sayUsualWeek([
      { weekday: 'MONDAY', hours: day },
      { weekday: 'TUESDAY', hours: day },
      { weekday: 'THURSDAY', hours: day },
      { weekday: 'SUNDAY', hours: ['22:00-06:00'] },
    ]),
  ).toBe('Mon–Tue 08:00–12:00 + 13:00–16:30, Thu 08:00–12:00 + 13:00–16:30, Sun 22:00–06:00');
});

it('says so where there are none', () => {
  expect(sayUsualWeek([])).toBe('No hours');
  expect(sayHours([])).toBe('Closed');
});
