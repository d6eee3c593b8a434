import { promiseWeek, type ServicePromise, type StaffingGap, unstaffedHours } from '@concord/alignment-engine';
import { intlTimeZones } from '@concord/time-zones';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { OncePerJudgement } from '../judgement/once-per-judgement.ts';
import type { HoursOfDay, PromiseCoverage, PromiseWeek } from './promise-hours.graphql-types.ts';

const zones = intlTimeZones();
const known = new OncePerJudgement<StaffingGap | undefined>();

/** How much of a promise is staffed in the 52 weeks from the judging day on. */
export async function coverageOf(judgement: Judgement, { key }: ServicePromise): Promise<PromiseCoverage> {
  const gap = await known.of(judgement, key, () => unstaffedHours(judgement.model, key, judgement.asOf, zones));
  return {
    from: gap?.from ?? null,
    until: gap?.to ?? null,
    promisedHours: rounded(gap?.promisedHours ?? 0),
    unstaffedHours: rounded(gap?.missingHours ?? 0),
  };
}

/** The week in which a day lies, hour by hour. */
export function weekOf({ model }: Judgement, promise: ServicePromise, day: string): PromiseWeek {
  const week = promiseWeek(promise, model.staffing, day, zones, model.organisation.timeZone);
  return {
    from: week.days[0]?.on ?? day,
    to: week.days.at(-1)?.on ?? day,
    promisedHours: rounded(week.promisedHours),
    unstaffedHours: rounded(week.missingHours),
    days: week.days.map(({ on, because, promisedAndStaffed, promisedOnly, staffedOnly }) => ({
      on,
      because: because ?? null,
      hours: [
        ...promisedAndStaffed.map(hoursOf('staffed')),
        ...promisedOnly.map(hoursOf('unstaffed')),
        ...staffedOnly.map(hoursOf('spare')),
      ].sort((a, b) => a.from - b.from),
    })),
  };
}

function hoursOf(kind: HoursOfDay['kind']): (range: string) => HoursOfDay {
  return (range) => {
    const [from = '', to = ''] = range.split('-');
    return { from: minutesAt(from), to: minutesAt(to), kind };
  };
}

/** @example minutesAt('24:00') // 1440 */
function minutesAt(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
