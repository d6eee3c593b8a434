import type { MetricReading } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { type InvalidInputError, invalid } from '../graphql/user-error.ts';

/** A reading a day for more than five years. */
export const MOST_READINGS = 2_000;

/** What is to become of readings: those of days that are named, or named to be removed; all others stay. */
export interface ReadingsChange {
  readonly set: readonly MetricReading[];
  readonly remove: readonly string[];
}

/** Readings after a change, in the order of their days. */
export function changedReadings(
  readings: readonly MetricReading[],
  { set, remove }: ReadingsChange,
): MetricReading[] | InvalidInputError {
  const days = new Set(set.map(({ on }) => on));
  if (days.size < set.length) return invalid(say('A day is named twice. Name each day once.'), 'set');
  if (set.some(({ value }) => !Number.isFinite(value))) return invalid(say('A value is no number.'), 'set');
  const gone = new Set(remove);
  const stay = readings.filter(({ on }) => !days.has(on) && !gone.has(on));
  const all = [...stay, ...set.map(({ on, value }) => ({ on, value }))].sort((a, b) => (a.on < b.on ? -1 : 1));
  if (all.length <= MOST_READINGS) return all;
  return invalid(
    say('A metric keeps at most {most} readings, and these would be {count}. Remove old ones first.', {
      most: MOST_READINGS,
      count: all.length,
    }),
    'set',
  );
}
