import loadModule, { type Highs, type Model, type ModelData, type SymbolDisposable } from 'highs';

export interface LinearProblem {
  readonly variables: readonly { readonly cost: number; readonly low: number; readonly high: number }[];
  readonly rows: readonly {
    readonly low: number;
    readonly high: number;
    readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  }[];
}

export type LinearSolution =
  | {
      readonly status: 'optimal';
      readonly cost: number;
      readonly values: ArrayLike<number>;
      readonly prices: ArrayLike<number>;
      readonly reducedCosts: ArrayLike<number>;
    }
  | { readonly status: 'infeasible' | 'unbounded' }
  | { readonly status: 'unsolved'; readonly reason: string };

/** Tighter than usual: the engine takes a set of goals for possible where it fails by less than a millionth. */
const TOLERANCE = 1e-9;
/** Far more than a problem of thousands of rows takes; a bound on problems made to take for ever. */
const MOST_ITERATIONS = 200_000;

/**
 * HiGHS (Huangfu, Hall, "Parallelizing the dual revised simplex method", 2018) in WebAssembly, as a
 * solver of linear programs for the engine. Loading takes some tens of milliseconds, solving none of the
 * event loop's patience: it is synchronous, so a server calls it from a worker thread.
 *
 * @returns a solver that minimises Σ cost × variable under rows `low ≤ Σ coefficient × variable ≤ high`;
 *   the same problem has the same answer, whatever was solved before
 * @example
 * const solver = await loadHighs();
 * solver.solve({ variables: [{ cost: 1, low: 0, high: Infinity }], rows: [{ low: 2, high: Infinity, terms: [[0, 1]] }] });
 * // { status: 'optimal', cost: 2, values: [2], prices: [1], reducedCosts: [0] }
 */
export async function loadHighs(): Promise<{ solve(problem: LinearProblem): LinearSolution }> {
  const highs = await loadModule();
  // One model for the life of the process: passing it a new problem clears what was there before.
  let model = modelOf(highs);
  return {
    solve: (problem) => {
      const data = modelData(problem, highs.infinity);
      try {
        return solveWith(highs, model, data);
      } catch (error) {
        if (!(error instanceof highs.errors.HighsError)) throw error;
        // The simplex method lost its footing; nothing is known of the state that it left.
        model.dispose();
        model = modelOf(highs);
        return { status: 'unsolved', reason: 'the numbers are too far apart to calculate with' };
      }
    },
  };
}

function modelOf(highs: Highs): SymbolDisposable<Model> {
  const model = highs.createModel();
  model.options.set({
    output_flag: false,
    solver: 'simplex',
    primal_feasibility_tolerance: TOLERANCE,
    dual_feasibility_tolerance: TOLERANCE,
    simplex_iteration_limit: MOST_ITERATIONS,
  });
  return model;
}

function solveWith(highs: Highs, model: Model, data: ModelData): LinearSolution {
  const { modelStatus } = highs.constants;
  model.passModel(data);
  model.run();
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return { status: 'unbounded' };
  if (status !== modelStatus.optimal) return { status: 'unsolved', reason: 'the calculation came to no end' };
  const { colValue, colDual, rowDual } = model.getSolution();
  return {
    status: 'optimal',
    cost: model.getObjectiveValue(),
    values: colValue,
    prices: rowDual,
    reducedCosts: colDual,
  };
}

function modelData({ variables, rows }: LinearProblem, infinity: number): ModelData {
  const finite = (end: number): number => Math.max(-infinity, Math.min(infinity, end));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(({ low }) => finite(low)),
    colUpper: variables.map(({ high }) => finite(high)),
    rowLower: rows.map(({ low }) => finite(low)),
    rowUpper: rows.map(({ high }) => finite(high)),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables.length, starts, indices, values },
  };
}
