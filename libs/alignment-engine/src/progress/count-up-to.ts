import type { Day } from '../iso-day.ts';

/**
 * How many of some days are not after a day.
 *
 * @param days ascending
 * @example countUpTo([1, 3, 3, 7], 3) // 3
 */
export function countUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A copy in the order of time. */
export function inTime(days: readonly Day[]): Day[] {
  return [...days].sort((a, b) => a - b);
}
