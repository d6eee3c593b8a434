import { dayOf, isoOf } from '../iso-day.ts';
import type { IsoDate } from '../plan.ts';
import type { HoursRange, ServicePromise, StaffedHours, Weekday } from '../service-promise.ts';
import { hoursByDay } from './hours-by-day.ts';
import { clocksIn } from './promise-reading.ts';
import { spansOf, weekdayOf } from './stated-hours.ts';
import { common, minutesIn, union, without, type TimeSpan } from './time-spans.ts';
import type { TimeZones } from './time-zones.ts';
import { wallMidnight } from './zone-clock.ts';

/** A week from Monday to Sunday, by the clock of the promise. */
export interface PromiseWeek {
  readonly timeZone: string;
  readonly days: readonly PromiseWeekDay[];
  /** Of the whole week, in hours. */
  readonly promisedHours: number;
  readonly missingHours: number;
}

/** From midnight to midnight: a night is told on both of its days. */
export interface PromiseWeekDay {
  readonly on: IsoDate;
  readonly weekday: Weekday;
  readonly promisedAndStaffed: readonly HoursRange[];
  readonly promisedOnly: readonly HoursRange[];
  readonly staffedOnly: readonly HoursRange[];
  /** Why the hours of this day are not those of its weekday, where somebody said so. */
  readonly because?: string;
}

/**
 * What is promised and what is staffed in a week, as it is on those dates: with their holidays, between the first day
 * and the last of promise and staffing, and by clocks that may be turned on one of them.
 *
 * @param staffing hours on any channel; those of the promise's channel count
 * @param day any day of the week
 * @param usualZone of hours that name none
 * @returns ranges within each day; the end of one is 24:00
 * @example promiseWeek(phone, staffing, '2026-02-04', zones).days[0]
 * // { on: '2026-02-02', weekday: 'mon', promisedAndStaffed: ['08:00-16:00'], promisedOnly: ['16:00-18:00'], staffedOnly: [] }
 */
export function promiseWeek(
  promise: ServicePromise,
  staffing: readonly StaffedHours[],
  day: IsoDate,
  zones: TimeZones,
  usualZone?: string,
): PromiseWeek {
  const clockOf = clocksIn(zones, usualZone);
  const clock = clockOf(promise.timeZone);
  const monday = dayOf(day) - ((dayOf(day) - 1) % 7);
  // Hours that begin up to two days before, by another clock, reach into the week.
  const around = { from: monday - 3, to: monday + 9 };
  const promised = spansOf(promise, around, clock);
  const staffed = union(
    staffing
      .filter(({ channel }) => channel === promise.channel)
      .flatMap((hours) => spansOf(hours, around, clockOf(hours.timeZone))),
  );
  const week = Array.from({ length: 7 }, (_, i) => monday + i);
  const spanOfDay = (one: number): TimeSpan => ({
    from: clock.momentOf(wallMidnight(one)),
    to: clock.momentOf(wallMidnight(one + 1)),
  });
  const inWeek = (spans: readonly TimeSpan[]): readonly TimeSpan[] =>
    common(spans, [{ from: spanOfDay(monday).from, to: spanOfDay(monday + 6).to }]);
  const missing = without(promised, staffed);
  const parts = {
    promisedAndStaffed: common(promised, staffed),
    promisedOnly: missing,
    staffedOnly: without(staffed, promised),
  };
  const reasons = new Map(promise.exceptions.map(({ on, because }) => [on, because]));
  return {
    timeZone: clock.zone,
    days: week.map((one) => {
      const rangesOf = (spans: readonly TimeSpan[]): readonly HoursRange[] =>
        hoursByDay(common(spans, [spanOfDay(one)]), clock).get(one) ?? [];
      const because = reasons.get(isoOf(one));
      return {
        on: isoOf(one),
        weekday: weekdayOf(one),
        promisedAndStaffed: rangesOf(parts.promisedAndStaffed),
        promisedOnly: rangesOf(parts.promisedOnly),
        staffedOnly: rangesOf(parts.staffedOnly),
        ...(because === undefined ? {} : { because }),
      };
    }),
    promisedHours: minutesIn(inWeek(promised)) / 60,
    missingHours: minutesIn(inWeek(missing)) / 60,
  };
}
