import type { SegmentDetails, WeighedOutcome } from './segment-details.ts';

export type WeightKind = 'more' | 'less' | 'alike';

export interface WeightCell {
  readonly segment: string;
  readonly weight: number;
  /** Beside what it weighs for all. */
  readonly kind: WeightKind;
}

/** An outcome with what it weighs for all and for each segment of customers, in the order of the groups. */
export interface WeightRow extends WeighedOutcome {
  readonly cells: readonly WeightCell[];
}

export interface WeightRows {
  readonly rows: readonly WeightRow[];
  /** Outcomes that weigh alike for everybody and less than those that are shown. */
  readonly leftOut: number;
}

/** Of those that weigh alike for everybody, nobody reads more. */
export const HEAVIEST_SHOWN = 20;

/**
 * What matters to whom, the weightiest for all first: each outcome in which segments of customers differ, and of all
 * outcomes the 20 weightiest.
 *
 * @example
 * toWeightRows([{ key: 'a', statement: 'A', weight: 5 }], []);
 * // { rows: [{ key: 'a', statement: 'A', weight: 5, cells: [] }], leftOut: 0 }
 */
export function toWeightRows(outcomes: readonly WeighedOutcome[], segments: readonly SegmentDetails[]): WeightRows {
  const said = segments.map(({ key, weights }) => ({
    key,
    weightOf: new Map(weights.map(({ outcome, weight }) => [outcome.key, weight])),
  }));
  const all = [...outcomes]
    .sort((a, b) => b.weight - a.weight)
    .map((outcome) => ({
      ...outcome,
      cells: said.map(({ key, weightOf }) => toCell(key, weightOf.get(outcome.key) ?? outcome.weight, outcome.weight)),
    }));
  const rows = all.filter((row, place) => place < HEAVIEST_SHOWN || row.cells.some(({ kind }) => kind !== 'alike'));
  return { rows, leftOut: all.length - rows.length };
}

function toCell(segment: string, weight: number, forAll: number): WeightCell {
  return { segment, weight, kind: weight === forAll ? 'alike' : weight > forAll ? 'more' : 'less' };
}
