/**
 * What the engine needs from outside to judge laws that are more than plain differences: linear programs
 * solved. `@concord/linear-solver` provides it.
 */
export interface LinearSolver {
  /** Finds the variables that satisfy all rows at the least cost. The same problem has the same answer. */
  solve(problem: LinearProblem): LinearSolution;
}

/** Minimise Σ cost × variable. Ends that are missing are open: ±Infinity. */
export interface LinearProblem {
  readonly variables: readonly LinearVariable[];
  readonly rows: readonly LinearRow[];
}

export interface LinearVariable {
  readonly cost: number;
  readonly low: number;
  readonly high: number;
}

/** low ≤ Σ coefficient × variable ≤ high. */
export interface LinearRow {
  readonly low: number;
  readonly high: number;
  /** Place of a variable and its coefficient; no variable twice. */
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
}

export type LinearSolution =
  | {
      readonly status: 'optimal';
      readonly cost: number;
      /** By variable. */
      readonly values: ArrayLike<number>;
      /** By row, what one unit more of its end would cost; 0 for a row that does not bind. */
      readonly prices: ArrayLike<number>;
      /** By variable, the same for its own end: above 0 where it lies at its low end, below 0 at its high one. */
      readonly reducedCosts: ArrayLike<number>;
    }
  | { readonly status: 'infeasible' | 'unbounded' }
  /** The solver gave up, for example because the numbers are too far apart. */
  | { readonly status: 'unsolved'; readonly reason: string };
