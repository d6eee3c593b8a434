import { formatWeekday } from '@concord/charts';
import { say } from '@concord/texts';
import type { Weekday } from '../graphql/operations.ts';

interface DayHours {
  readonly weekday: Weekday;
  /** Each `08:00-16:30`. */
  readonly hours: readonly string[];
}

/** Monday first. */
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/**
 * The hours of a usual week, days in a row with the same hours together.
 *
 * @param hours Monday first, only days with hours
 * @example sayUsualWeek([{ weekday: 'MONDAY', hours: ['08:00-16:30'] }, { weekday: 'TUESDAY', hours: ['08:00-16:30'] }]);
 * // "Mon–Tue 08:00–16:30"
 */
export function sayUsualWeek(hours: readonly DayHours[]): string {
  const runs: { readonly first: Weekday; last: Weekday; readonly says: string }[] = [];
  for (const day of hours) {
    const says = sayHours(day.hours);
    const run = runs.at(-1);
    if (run?.says === says && WEEKDAYS.indexOf(run.last) === WEEKDAYS.indexOf(day.weekday) - 1) run.last = day.weekday;
    else runs.push({ first: day.weekday, last: day.weekday, says });
  }
  if (runs.length === 0) return say('No hours');
  return runs
    .map(
      ({ first, last, says }) =>
        `${first === last ? sayWeekday(first) : `${sayWeekday(first)}–${sayWeekday(last)}`} ${says}`,
    )
    .join(', ');
}

/** @example sayHours(['08:00-12:00', '13:00-16:30']); // "08:00–12:00 + 13:00–16:30" */
export function sayHours(hours: readonly string[]): string {
  if (hours.length === 0) return say('Closed@@no hours on a day');
  return hours.map((range) => range.replace('-', '–')).join(' + ');
}

/** Short: "Mon". The first of January 2024 was a Monday. */
export function sayWeekday(weekday: Weekday): string {
  return formatWeekday(`2024-01-0${WEEKDAYS.indexOf(weekday) + 1}`);
}
