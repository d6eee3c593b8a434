import type { StaffingGap } from '../evidence.ts';
import { dayOf, isoOf } from '../iso-day.ts';
import { weekdayOf } from './stated-hours.ts';
import { hoursByDay, usualWeek } from './hours-by-day.ts';
import type { PromiseReading } from './promise-reading.ts';
import { minutesIn } from './time-spans.ts';

/** What of a promise is not staffed, as evidence. */
export function staffingGapOf({
  promise,
  clock,
  days,
  promised,
  kept,
  missing,
  staffing,
}: PromiseReading): StaffingGap {
  const hours = hoursByDay(missing, clock);
  // Why the promise says other hours tells more than why those who staff it do.
  const exceptional = new Map(
    [...staffing.flatMap(({ staffed }) => staffed.exceptions), ...promise.exceptions].map(({ on, because }) => [
      dayOf(on),
      because,
    ]),
  );
  const usual = usualWeek(hours, days, (day) => !exceptional.has(day));
  return {
    promise: promise.key,
    channel: promise.channel,
    timeZone: clock.zone,
    from: isoOf(days.from),
    to: isoOf(days.to),
    promisedHours: minutesIn(promised) / 60,
    staffedHours: minutesIn(kept) / 60,
    missingHours: minutesIn(missing) / 60,
    missing: usual,
    missingOn: [...hours]
      .filter(([day, ranges]) => (usual[weekdayOf(day)] ?? []).join() !== ranges.join())
      .map(([day, ranges]) => ({ on: isoOf(day), hours: ranges, ...reasonFor(exceptional.get(day)) })),
    staffedBy: staffing.map(({ staffed, clock: { zone } }) => ({
      staffing: staffed.key,
      department: staffed.department,
      timeZone: zone,
    })),
  };
}

function reasonFor(because: string | undefined): { because?: string } {
  return because === undefined ? {} : { because };
}
