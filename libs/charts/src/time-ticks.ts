/** Milliseconds since 1970 at the start of a calendar day, UTC. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * First days of months between two times, at most `most` of them, for the marks of a time axis.
 *
 * @returns times in milliseconds, ascending; empty when no month begins between them.
 * @example
 * monthTicks(timeOf('2026-01-15'), timeOf('2026-04-15'), 6); // 1 February, 1 March, 1 April
 */
export function monthTicks(from: number, to: number, most: number): readonly number[] {
  const begin = new Date(from);
  const months: number[] = [];
  for (let month = begin.getUTCMonth(); ; month += 1) {
    const time = Date.UTC(begin.getUTCFullYear(), month, 1);
    if (time > to) break;
    if (time >= from) months.push(time);
  }
  const every = Math.max(1, Math.ceil(months.length / most));
  return months.filter((_, index) => index % every === 0);
}

const DAY_MS = 86_400_000;

/**
 * Marks of a time axis that may be as short as a few days: evenly spread whole days, with both ends.
 *
 * @param most 2 or more
 * @returns times in milliseconds, ascending
 * @example
 * dayTicks(timeOf('2026-01-01'), timeOf('2026-01-05'), 3); // 1, 3 and 5 January
 */
export function dayTicks(from: number, to: number, most: number): readonly number[] {
  const days = Math.round((to - from) / DAY_MS);
  if (days <= 0) return [from];
  const steps = Math.min(days, most - 1);
  return Array.from({ length: steps + 1 }, (_, index) => from + Math.round((index * days) / steps) * DAY_MS);
}
