import type { HoursRange, WeekHours, Weekday } from '@concord/alignment-engine';
import { type Raw, texts } from './raw-values.ts';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** All seven days. */
const DAILY = 'daily';

/**
 * The days that a name stands for.
 *
 * @returns undefined for a name that is none, or that names its last day first
 * @example daysNamed('mon-wed') // ['mon', 'tue', 'wed']
 */
export function daysNamed(name: string): readonly Weekday[] | undefined {
  if (name === DAILY) return WEEKDAYS;
  const [first = '', last = first, ...more] = name.split('-');
  const [from, to] = [first, last].map((day) => WEEKDAYS.findIndex((known) => known === day));
  if (from === undefined || to === undefined || from < 0 || to < from || more.length > 0) return undefined;
  // One day is not a range of it.
  return name.includes('-') && from === to ? undefined : WEEKDAYS.slice(from, to + 1);
}

/**
 * The hours of a usual week, day by day; days without hours and names that are none are left out.
 *
 * @example weekHours({ 'sat-sun': ['10:00-14:00'] }) // { sat: ['10:00-14:00'], sun: ['10:00-14:00'] }
 */
export function weekHours(raw: Raw): WeekHours {
  const hours = new Map<Weekday, readonly HoursRange[]>();
  for (const [name, value] of Object.entries(raw))
    for (const day of daysNamed(name) ?? []) hours.set(day, [...(hours.get(day) ?? []), ...texts(value)]);
  return Object.fromEntries(
    WEEKDAYS.flatMap((day) => {
      const ranges = hours.get(day) ?? [];
      return ranges.length === 0 ? [] : [[day, ranges]];
    }),
  );
}

/**
 * The shortest way to write the hours of a week: days in a row with the same hours as one.
 *
 * @example shortWeek({ sat: ['10:00-14:00'], sun: ['10:00-14:00'] }) // { 'sat-sun': ['10:00-14:00'] }
 */
export function shortWeek(hours: WeekHours): Readonly<Record<string, readonly HoursRange[]>> {
  const runs: { days: Weekday[]; ranges: readonly HoursRange[] }[] = [];
  for (const day of WEEKDAYS) {
    const ranges = hours[day] ?? [];
    const run = runs.at(-1);
    if (run !== undefined && isSame(run.ranges, ranges)) run.days.push(day);
    else runs.push({ days: [day], ranges });
  }
  const stated = runs.filter(({ ranges }) => ranges.length > 0);
  return Object.fromEntries(stated.map(({ days, ranges }) => [nameOf(days), ranges]));
}

function nameOf(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return DAILY;
  return days.length === 1 ? String(days[0]) : `${String(days[0])}-${String(days.at(-1))}`;
}

function isSame(a: readonly HoursRange[], b: readonly HoursRange[]): boolean {
  return a.length === b.length && a.every((range, i) => range === b[i]);
}
