import { dayOf, isoOf, type Day } from '../iso-day.ts';
import type { HoursException, HoursRange, Weekday } from '../service-promise.ts';
import { hoursByDay, patternsOn, type HoursByDay } from './hours-by-day.ts';
import { rangeOf, writtenRange, type DayRange } from './hours-range.ts';
import type { PromiseReading } from './promise-reading.ts';
import { spansOf, WEEKDAYS, weekdayOf, type Days, type StatedHours } from './stated-hours.ts';
import { common, minutesIn, union, without } from './time-spans.ts';
import type { ZoneClock } from './zone-clock.ts';

/** A usual week and the days that differ from it, with the minutes that they have on the days looked at. */
export interface WeekForDays extends StatedHours {
  readonly minutes: number;
}

/** What a day of the week has less often than one time in five is an exception and shapes no week. */
const USUAL_FROM = 0.2;

/** So many days at both ends have only a part of their hours looked at, by a clock that is not that of the promise. */
const CUT_DAYS = 2;

/**
 * The least week, as people would write it, that has all the promised hours that nobody staffs.
 *
 * @param clock by which its hours are told
 */
export function coveringWeek({ promise, days, missing }: PromiseReading, clock: ZoneClock): WeekForDays {
  const wanted = hoursByDay(missing, clock);
  // By another clock, hours of the first day may begin on the day before, and those of a night on the day after the last.
  const asked = { from: Math.min(days.from, ...wanted.keys()), to: Math.max(days.to, ...wanted.keys()) };
  const stated = weekFor(wanted, asked, promise.exceptions, {
    combined: (all) => union(all.flat()),
    // Nobody is there on a rare day for longer than is missing on it.
    fits: (usual, onDay, isRare) => without(onDay, usual).length === 0 && !(isRare && without(usual, onDay).length > 0),
  });
  const until = promise.until === undefined ? {} : { until: isoOf(asked.to) };
  return { ...stated, from: isoOf(asked.from), ...until, minutes: minutesIn(spansOf(stated, asked, clock)) };
}

/** The largest week of promised hours that are all staffed. */
export function sparingWeek({ promise, clock, days, kept }: PromiseReading): WeekForDays {
  const stated = weekFor(hoursByDay(kept, clock), days, promise.exceptions, {
    combined: (all) => all.reduce(common),
    fits: (usual, onDay) => without(usual, onDay).length === 0,
  });
  const elsewhen = promise.exceptions.filter(({ on }) => dayOf(on) < days.from || dayOf(on) > days.to);
  const exceptions = [...elsewhen, ...stated.exceptions].sort((a, b) => dayOf(a.on) - dayOf(b.on));
  return { ...stated, exceptions, minutes: minutesIn(spansOf(stated, days, clock)) };
}

interface Way {
  /** The hours of a usual day, out of those that it usually has. */
  combined(all: readonly (readonly DayRange[])[]): readonly DayRange[];
  /** Whether the usual hours will do for a day with hours of its own. @param isRare it has them too seldom to shape the week */
  fits(usual: readonly DayRange[], onDay: readonly DayRange[], isRare: boolean): boolean;
}

/** @param own days that the promise tells apart anyway: they stay apart */
function weekFor(wanted: HoursByDay, days: Days, own: readonly HoursException[], way: Way): StatedHours {
  const exceptional = new Map(own.map(({ on, because }) => [dayOf(on), because]));
  const hours: Partial<Record<Weekday, readonly HoursRange[]>> = {};
  const shaping = new Map<Weekday, ReadonlySet<string>>();
  for (const weekday of WEEKDAYS) {
    const patterns = patternsOn(weekday, wanted, days, (day) => !exceptional.has(day));
    const total = patterns.reduce((sum, { count }) => sum + count, 0);
    const usual = patterns.filter(({ count }) => count >= USUAL_FROM * total).map(({ ranges }) => ranges);
    shaping.set(weekday, new Set(usual.map((ranges) => ranges.join())));
    const combined = usual.length === 0 ? [] : way.combined(usual.map((ranges) => ranges.map(rangeOf)));
    if (combined.length > 0) hours[weekday] = combined.map(writtenRange);
  }
  const exceptions: HoursException[] = [];
  for (let day: Day = days.from; day <= days.to; day += 1) {
    const [usual, onDay] = [hours[weekdayOf(day)] ?? [], wanted.get(day) ?? []];
    const isOwn = exceptional.has(day) && usual.length + onDay.length > 0;
    const isCut = day < days.from + CUT_DAYS || day > days.to - CUT_DAYS;
    const isRare = !isCut && shaping.get(weekdayOf(day))?.has(onDay.join()) === false;
    if (!isOwn && way.fits(usual.map(rangeOf), onDay.map(rangeOf), isRare)) continue;
    const because = exceptional.get(day);
    exceptions.push({ on: isoOf(day), hours: onDay, ...(because === undefined ? {} : { because }) });
  }
  return { hours, exceptions };
}
