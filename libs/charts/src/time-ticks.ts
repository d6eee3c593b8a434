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
