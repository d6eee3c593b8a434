import { dayOf, type Day } from '../iso-day.ts';
import type { HoursRange, StaffedHours, Weekday } from '../service-promise.ts';
import { rangeOf } from './hours-range.ts';
import { union, type TimeSpan } from './time-spans.ts';
import { wallMidnight, type ZoneClock } from './zone-clock.ts';

/** Hours of a usual week with other hours on some days, between two days; of a promise or of those who staff it. */
export type StatedHours = Pick<StaffedHours, 'hours' | 'exceptions' | 'from' | 'until'>;

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** @example weekdayOf(dayOf('2026-11-23')) // 'mon' */
export function weekdayOf(day: Day): Weekday {
  // Day 1 was a Monday.
  return WEEKDAYS[(day - 1) % 7] ?? 'mon';
}

/** The first day on which hours begin, and the last; not all of them have any. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * When hours are stated, as moments: those that begin on some days. A day's exception stands in place of its
 * weekday's hours; what begins at night ends on the next day, whatever that one says.
 *
 * @param clock of the zone that the hours are in
 */
export function spansOf(stated: StatedHours, days: Days, clock: ZoneClock): TimeSpan[] {
  const hoursOn = hoursByDay(stated);
  const { from, to } = daysWithin(stated, days);
  const spans: TimeSpan[] = [];
  for (let day = from; day <= to; day += 1) {
    for (const range of hoursOn(day)) spans.push(spanOf(range, day, clock));
  }
  return union(spans);
}

/** A range that begins on a day, as moments. */
export function spanOf(range: HoursRange, day: Day, clock: ZoneClock): TimeSpan {
  const midnight = wallMidnight(day);
  const { from, to } = rangeOf(range);
  return { from: clock.momentOf(midnight + from), to: clock.momentOf(midnight + to) };
}

/** The days of both: those asked for, and those on which hours are stated at all. */
export function daysWithin({ from, until }: Pick<StatedHours, 'from' | 'until'>, days: Days): Days {
  return {
    from: from === undefined ? days.from : Math.max(days.from, dayOf(from)),
    to: until === undefined ? days.to : Math.min(days.to, dayOf(until)),
  };
}

function hoursByDay({ hours, exceptions }: StatedHours): (day: Day) => readonly HoursRange[] {
  const exceptionOn = new Map(exceptions.map((exception) => [dayOf(exception.on), exception.hours]));
  return (day) => exceptionOn.get(day) ?? hours[weekdayOf(day)] ?? [];
}
