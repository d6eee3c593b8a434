/**
 * Something that must hold: low ≤ Σ coefficient × metric ≤ high, unless it may give way at a price.
 * A missing end is ±Infinity.
 */
export interface Constraint {
  readonly low: number;
  readonly high: number;
  readonly terms: readonly (readonly [metric: string, coefficient: number])[];
  /** Missing: nothing is given up. */
  readonly gives?: Concession;
}

/** What a constraint gives up: each end moves outwards by at most share × unit. */
export interface Concession {
  /** Constraints that name the same share give up the same share of their units. */
  readonly share: string;
  /** What a whole share is, in the constraint's own unit; above 0. */
  readonly unit: number;
}

/** A constraint on one metric alone. */
export function onMetric(metric: string, low: number, high: number, gives?: Concession): Constraint {
  return { low, high, terms: [[metric, 1]], ...(gives === undefined ? {} : { gives }) };
}
