import type { Day } from '../iso-day.ts';
import type { HoursRange, WeekHours, Weekday } from '../service-promise.ts';
import { writtenRange } from './hours-range.ts';
import { WEEKDAYS, weekdayOf, type Days } from './stated-hours.ts';
import type { TimeSpan } from './time-spans.ts';
import { dayOfWall, MINUTES_OF_DAY, wallMidnight, type ZoneClock } from './zone-clock.ts';

/** Day to the ranges that begin on it; a day without any is not there. */
export type HoursByDay = ReadonlyMap<Day, readonly HoursRange[]>;

/** Time as the hours of the days on which it begins, by the clock of a zone. What lasts a day or longer is cut at midnights. */
export function hoursByDay(spans: readonly TimeSpan[], clock: ZoneClock): HoursByDay {
  const found = new Map<Day, HoursRange[]>();
  for (const { from, to } of spans) {
    const start = clock.wallAt(from);
    // Within an hour that comes twice, the clock may show less at the end than at the beginning.
    const end = Math.max(clock.wallAt(to), start + 1);
    for (const piece of end - start < MINUTES_OF_DAY ? [{ from: start, to: end }] : cutAtMidnights(start, end)) {
      const day = dayOfWall(piece.from);
      const midnight = wallMidnight(day);
      const range = writtenRange({ from: piece.from - midnight, to: piece.to - midnight });
      found.set(day, [...(found.get(day) ?? []), range]);
    }
  }
  return found;
}

/**
 * What each day of the week has most often (of equals, what it has first).
 *
 * @param counts leaves days out that are no usual ones
 */
export function usualWeek(hours: HoursByDay, { from, to }: Days, counts: (day: Day) => boolean): WeekHours {
  const usual: Partial<Record<Weekday, readonly HoursRange[]>> = {};
  for (const weekday of WEEKDAYS) {
    const [most] = patternsOn(weekday, hours, { from, to }, counts);
    if (most !== undefined && most.ranges.length > 0) usual[weekday] = most.ranges;
  }
  return usual;
}

/** Hours that a day of the week has on so many days. */
export interface DayPattern {
  readonly ranges: readonly HoursRange[];
  readonly count: number;
}

/** The different hours that a day of the week has, the most frequent ones first, of equals the earliest; none is one too. */
export function patternsOn(
  weekday: Weekday,
  hours: HoursByDay,
  { from, to }: Days,
  counts: (day: Day) => boolean,
): readonly DayPattern[] {
  const found = new Map<string, DayPattern>();
  for (let day = from; day <= to; day += 1) {
    if (weekdayOf(day) !== weekday || !counts(day)) continue;
    const ranges = hours.get(day) ?? [];
    found.set(ranges.join(), { ranges, count: (found.get(ranges.join())?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function cutAtMidnights(from: number, to: number): TimeSpan[] {
  const pieces: TimeSpan[] = [];
  for (let at = from; at < to;) {
    const next = Math.min(to, (Math.floor(at / MINUTES_OF_DAY) + 1) * MINUTES_OF_DAY);
    pieces.push({ from: at, to: next });
    at = next;
  }
  return pieces;
}
