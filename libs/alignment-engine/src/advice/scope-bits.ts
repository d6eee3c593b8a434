import { sortedUnique } from '../order.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/**
 * A quick test, for very many pairs of goals, whether two of them surely have no part of the business in
 * common. Each value of a dimension is one of 32 bits, so that some pairs that are apart are not told.
 *
 * @returns by places in the list
 */
export function scopeBits(goals: readonly Pick<GoalReading, 'coverage'>[]): (a: number, b: number) => boolean {
  const dimensions = sortedUnique(goals.flatMap(({ coverage }) => [...coverage.keys()]));
  const bits = dimensions.map((dimension) => {
    const places = new Map<string, number>();
    const bitOf = (value: string): number => {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return 1 << (place % 32);
    };
    return Int32Array.from(goals, ({ coverage }) => {
      const values = coverage.get(dimension);
      return values === undefined ? -1 : [...values].reduce((all, value) => all | bitOf(value), 0);
    });
  });
  return (a, b) => bits.some((ofDimension) => ((ofDimension[a] ?? 0) & (ofDimension[b] ?? 0)) === 0);
}
