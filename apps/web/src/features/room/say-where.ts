import { formatDate } from '@concord/charts';
import type { Room } from './room-details.ts';

/**
 * Where what is left over goes when the meeting is closed, as the server does it.
 *
 * @param count how many items are left over
 * @example
 * sayWhere({ series: null, next: null }, 1);
 * // "One item is left over. This meeting is not one of a series: what is left over stays in its minutes."
 */
export function sayWhere({ series, next }: Pick<Room, 'series' | 'next'>, count: number): string {
  const what = count === 1 ? 'One item is left over.' : `${count} items are left over.`;
  if (series == null) return `${what} This meeting is not one of a series: what is left over stays in its minutes.`;
  if (next == null) return `${what} The next meeting of “${series.name}” begins with them, when it is planned.`;
  return `${what} They go to the next meeting of “${series.name}”, on ${formatDate(next.startsAt.slice(0, 10))}.`;
}
