import type { StaffingGap } from '../evidence.ts';
import { dayOf } from '../iso-day.ts';
import type { IsoDate, Plan } from '../plan.ts';
import { promiseReader } from './promise-reading.ts';
import { staffingGapOf } from './staffing-gap.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * How much of a promise is staffed in the 52 weeks from a day on, whoever staffs it; also where all of it is.
 *
 * @param promise key
 * @returns nothing where no hours are promised in that time
 * @example
 * // 8 to 18 on workdays, of which 16 to 18 nobody is there
 * unstaffedHours(plan, 'phone', '2026-02-01', zones)?.missingHours // 520
 */
export function unstaffedHours(
  plan: Pick<Plan, 'promises' | 'staffing' | 'organisation'>,
  promise: string,
  today: IsoDate,
  zones: TimeZones,
): StaffingGap | undefined {
  const reading = promiseReader(plan, dayOf(today), zones)(promise);
  return reading === undefined ? undefined : staffingGapOf(reading);
}
