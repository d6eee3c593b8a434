import type { StoredAlignmentDay } from '@concord/persistence';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

type Score = Pick<StoredAlignmentDay, 'headline' | 'overall' | 'conflictLoad'>;

/**
 * Whether a number moved that people see: the headline by a tenth, alignment and conflict load by a hundredth.
 *
 * @example movedVisibly({ headline: 61.06, … }, { headline: 61.09, … }) // false: 61.1 both times
 */
export function movedVisibly(before: Score, after: Score): boolean {
  return (
    before.headline.toFixed(1) !== after.headline.toFixed(1) ||
    before.overall.toFixed(2) !== after.overall.toFixed(2) ||
    before.conflictLoad.toFixed(2) !== after.conflictLoad.toFixed(2)
  );
}

/**
 * The newest day, and the last one that is a week older; or the first known, while all are newer than that.
 *
 * @param days ascending
 * @returns nothing with fewer than two days
 */
export function weekBefore<Day extends { readonly onDate: string }>(
  days: readonly Day[],
): { readonly from: Day; readonly to: Day } | undefined {
  const to = days.at(-1);
  const [first] = days;
  if (to === undefined || first === undefined || days.length < 2) return undefined;
  const aWeekAgo = dayBefore(to.onDate, WEEK_DAYS);
  return { from: days.findLast(({ onDate }) => onDate <= aWeekAgo) ?? first, to };
}

/** @example dayBefore('2026-03-01', 7) // '2026-02-22' */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
