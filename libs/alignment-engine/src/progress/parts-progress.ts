import { dayOf } from '../iso-day.ts';
import { sumOf } from '../numbers.ts';
import { by } from '../order.ts';
import type { Goal, IsoDate } from '../plan.ts';
import { journeyOf } from './journey.ts';

/** How far the parts of a goal have come together. */
export interface PartsProgress {
  /** The share of their ways that is covered, 0 to 1. */
  readonly covered: number;
  /** The share that was planned for the day, 0 to 1. */
  readonly planned: number;
  /** What each part counts, 0 to 1: together 1. A part whose way cannot be told counts nothing, and is missing. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Adds up the parts of a goal by their emphasis. Drafts and cancelled parts are left out; so are those of which plan or
 * progress cannot be told, as in `progressHistory`.
 *
 * @returns nothing if nothing can be told of any part
 * @example
 * // of one with emphasis 3 a third is covered, of one with emphasis 1 all
 * partsProgress(parts, '2026-03-31') // { covered: 0.5, planned: 0.5, weights: Map { 'a' => 0.75, 'b' => 0.25 } }
 */
export function partsProgress(parts: readonly Goal[], asOf: IsoDate): PartsProgress | undefined {
  const today = dayOf(asOf);
  const told = parts
    .filter(({ status }) => status === 'active' || status === 'done')
    .sort(by(({ key }) => key))
    .flatMap((goal) => {
      const journey = journeyOf(goal, today);
      return journey === undefined ? [] : { key: goal.key, journey };
    });
  const whole = sumOf(told, ({ journey }) => journey.emphasis);
  if (whole === 0) return undefined;
  const mean = (share: 'coveredOn' | 'plannedOn') =>
    sumOf(told, ({ journey }) => journey.emphasis * journey[share](today)) / whole;
  return {
    covered: mean('coveredOn'),
    planned: mean('plannedOn'),
    weights: new Map(told.map(({ key, journey }) => [key, journey.emphasis / whole])),
  };
}
