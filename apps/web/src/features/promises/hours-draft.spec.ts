import { problemsOfHours, toExceptionLines, toExceptions, toHoursLines, toWeekdayHours } from './hours-draft.ts';

const week = [
  { weekday: 'MONDAY' as const, hours: ['08:00-12:00', '13:00-16:30'] },
  { weekday: 'TUESDAY' as const, hours: ['08:00-12:00', '13:00-16:30'] },
  { weekday: 'SATURDAY' as const, hours: ['22:00-24:00'] },
];

test('a week becomes the fewest lines, and lines the same week again', () => {
  const lines = toHoursLines(week);
  expect(lines).toEqual([
    { weekdays: ['MONDAY', 'TUESDAY'], from: '08:00', to: '12:00' },
    { weekdays: ['MONDAY', 'TUESDAY'], from: '13:00', to: '16:30' },
    { weekdays: ['SATURDAY'], from: '22:00', to: '00:00' },
  ]);
  expect(toWeekdayHours(lines)).toEqual(week);
});

test('a closed day is a line without times, and two ranges are two lines', () => {
  const days = [
    { on: '2026-12-24', hours: ['08:00-10:00', '11:00-12:00'], because: 'Christmas Eve' },
    { on: '2026-12-25', hours: [], because: 'Christmas Day' },
  ];
  const lines = toExceptionLines(days);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toEqual({ on: '2026-12-25', from: '', to: '', because: 'Christmas Day' });
  expect(toExceptions(lines)).toEqual(days);
});

test('a line that is half typed says what is missing', () => {
  const lines = [
    { weekdays: [], from: '08:00', to: '16:00' },
    { weekdays: ['MONDAY' as const], from: '08:00', to: '' },
    { weekdays: ['MONDAY' as const], from: '08:00', to: '16:00' },
  ];
  expect(problemsOfHours(lines)).toEqual({
    'hours.0.weekdays': 'Choose the days that these hours are for.',
    'hours.1.to': 'Say until when somebody is there.',
  });
});
