import { by, sortedUnique } from '../order.ts';
import type { Day } from '../iso-day.ts';
import type { Plan } from '../plan.ts';
import { rememberedFor } from '../reading/remembered.ts';
import type { ServicePromise, StaffedHours } from '../service-promise.ts';
import { daysWithin, spansOf, type Days } from './stated-hours.ts';
import { common, minutesIn, union, without, type TimeSpan } from './time-spans.ts';
import type { TimeZones } from './time-zones.ts';
import { ZoneClock } from './zone-clock.ts';

/** A promise looks ahead so many days: 52 weeks, so that each day of the week counts alike. */
export const HORIZON_DAYS = 364;

/** A promise of hours beside the hours for which its channel is staffed. */
export interface PromiseReading {
  readonly promise: ServicePromise;
  readonly clock: ZoneClock;
  /** The days that are looked at: promised hours begin on them. */
  readonly days: Days;
  readonly promised: readonly TimeSpan[];
  /** What is promised and staffed, and what is promised only. */
  readonly kept: readonly TimeSpan[];
  readonly missing: readonly TimeSpan[];
  /** Who has people on the channel at any time from the first day to the last, by key. */
  readonly staffing: readonly Staffing[];
  /** Promises and staffs; by key. */
  readonly departments: readonly string[];
}

/** Hours for which a channel is staffed, as moments. */
export interface Staffing {
  readonly staffed: StaffedHours;
  readonly clock: ZoneClock;
  readonly spans: readonly TimeSpan[];
}

/** Reads promises of a plan by their keys, each once; nothing of one that promises no hours to come. */
export type PromiseReader = (key: string) => PromiseReading | undefined;

/**
 * @param today the first day that is looked at
 * @throws when a promise has hours and no time zones were handed over
 */
export function promiseReader(
  { promises, staffing, organisation }: Pick<Plan, 'promises' | 'staffing' | 'organisation'>,
  today: Day,
  zones: TimeZones | undefined,
): PromiseReader {
  const clockOf = clocksIn(zones, organisation.timeZone);
  const promiseByKey = new Map(promises.map((promise) => [promise.key, promise]));
  // Hours that began on the days before reach into the first day, and clocks elsewhere are up to a day apart.
  const around = { from: today - 3, to: today + HORIZON_DAYS + 3 };
  const staffingOf = rememberedFor((channel) =>
    staffing
      .filter((staffed) => staffed.channel === channel)
      .sort(by(({ key }) => key))
      .map((staffed): Staffing => {
        const clock = clockOf(staffed.timeZone);
        return { staffed, clock, spans: spansOf(staffed, around, clock) };
      }),
  );
  const readings = new Map<string, PromiseReading | undefined>();
  return (key) => {
    const promise = promiseByKey.get(key);
    if (promise === undefined || readings.has(key)) return readings.get(key);
    const reading = hasHours(promise)
      ? readingOf(promise, clockOf(promise.timeZone), today, () => staffingOf(promise.channel))
      : undefined;
    readings.set(key, reading);
    return reading;
  };
}

/** Clocks by the zone that hours are said to be in; without one, that of the organisation, else UTC. */
export function clocksIn(zones: TimeZones | undefined, usual = 'UTC'): (zone: string | undefined) => ZoneClock {
  const clockIn = rememberedFor((zone) => {
    if (zones === undefined)
      throw new Error(
        'Promised hours cannot be judged without time zones; pass some, such as @concord/time-zones reads.',
      );
    return new ZoneClock(zone, zones);
  });
  return (zone) => clockIn(zone ?? usual);
}

function hasHours({ hours, exceptions }: ServicePromise): boolean {
  return Object.keys(hours).length > 0 || exceptions.length > 0;
}

function readingOf(
  promise: ServicePromise,
  clock: ZoneClock,
  today: Day,
  staffingOf: () => readonly Staffing[],
): PromiseReading | undefined {
  const days = daysWithin(promise, { from: today, to: today + HORIZON_DAYS - 1 });
  const promised = spansOf(promise, days, clock);
  const [first, last] = [promised[0], promised.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = [{ from: first.from, to: last.to }];
  const staffing = staffingOf().filter(({ spans }) => common(spans, whole).length > 0);
  const staffed = union(staffing.flatMap(({ spans }) => spans));
  return {
    promise,
    clock,
    days,
    promised,
    kept: common(promised, staffed),
    missing: without(promised, staffed),
    staffing,
    departments: sortedUnique([promise.department, ...staffing.map(({ staffed: { department } }) => department)]),
  };
}

/** The share of the promised time that nobody staffs, 0 to 1. */
export function missingShare({ promised, missing }: PromiseReading): number {
  return minutesIn(missing) / minutesIn(promised);
}
