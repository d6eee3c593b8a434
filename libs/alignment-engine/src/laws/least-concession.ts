import { byText } from '../order.ts';
import { framesOf, type Frames } from './metric-frames.ts';
import type { Constraint } from './constraint.ts';
import type { Reason } from './unsolved.ts';
import type { LinearProblem, LinearRow, LinearSolver, LinearVariable } from './linear-solver.ts';

export type ConcessionResult =
  | {
      readonly status: 'found';
      /** Σ cost × share. */
      readonly cost: number;
      readonly shares: ReadonlyMap<string, number>;
      readonly values: ReadonlyMap<string, number>;
      /** The constraints that make it cost what it does; without any other it costs the same. */
      readonly binding: readonly Constraint[];
    }
  | { readonly status: 'impossible' }
  | { readonly status: 'unsolved'; readonly reason: Reason };

const TOO_LARGE: Reason = {
  en: 'the numbers are too large or too far apart',
  de: 'Die Zahlen sind zu groß oder liegen zu weit auseinander',
};
const ENDLESS: Reason = { en: 'there is no end to it', de: 'Die Rechnung findet kein Ende' };

/** Prices smaller than this are rounding noise of the solver. */
const NO_PRICE = 1e-9;

/**
 * The least that must be given up so that all constraints hold: minimises Σ cost × share over all
 * values of the metrics. Constraints and metrics are sorted by the caller, so that the answer among
 * equals is always the same.
 *
 * @param costs of each share that a constraint names; at least 0
 * @example two constraints x ≥ 10 (unit 5) and x ≤ 5 (unit 5) that give up one share cost 0.5
 */
export function leastConcession(
  constraints: readonly Constraint[],
  costs: ReadonlyMap<string, number>,
  solver: LinearSolver,
): ConcessionResult {
  const metrics = [...new Set(constraints.flatMap(({ terms }) => terms.map(([metric]) => metric)))].sort(byText);
  const frames = framesOf(metrics, constraints);
  const shares = [...costs.keys()].sort(byText);
  const places = new Map([...metrics, ...shares].map((name, place) => [name, place]));
  const ranges = rangesOf(constraints, frames);
  const rows = constraints.flatMap((constraint) => (isRange(constraint) ? [] : rowsOf(constraint, frames, places)));
  const problem: LinearProblem = {
    variables: [
      ...metrics.map((metric) => ({
        cost: 0,
        low: ranges.get(metric)?.low ?? -Infinity,
        high: ranges.get(metric)?.high ?? Infinity,
      })),
      ...shares.map((share): LinearVariable => ({ cost: costs.get(share) ?? 0, low: 0, high: Infinity })),
    ],
    rows: rows.map(({ row }) => row),
  };
  if (!isFinite(problem)) return { status: 'unsolved', reason: TOO_LARGE };
  const solution = solver.solve(problem);
  if (solution.status === 'infeasible') return { status: 'impossible' };
  if (solution.status !== 'optimal') {
    return { status: 'unsolved', reason: solution.status === 'unsolved' ? saidBySolver(solution.reason) : ENDLESS };
  }
  const binding = new Set([
    ...rows.filter((_, i) => Math.abs(solution.prices[i] ?? 0) > NO_PRICE).map(({ of }) => of),
    ...metrics.flatMap((metric, i) => bindingEnd(ranges.get(metric), solution.reducedCosts[i] ?? 0)),
  ]);
  return {
    status: 'found',
    cost: solution.cost,
    shares: new Map(shares.map((share, i) => [share, solution.values[metrics.length + i] ?? 0])),
    values: new Map(metrics.map((metric, i) => [metric, frames.of(metric, solution.values[i] ?? 0)])),
    binding: constraints.filter((constraint) => binding.has(constraint)),
  };
}

/** The framed values that hard constraints on one metric alone leave it, and which of them give the ends. */
interface Range {
  low: number;
  high: number;
  lowBy?: Constraint;
  highBy?: Constraint;
}

/** Such a constraint needs no row: a solver keeps variables within their ends for nothing. */
function isRange({ terms, gives }: Constraint): boolean {
  return terms.length === 1 && gives === undefined;
}

function rangesOf(constraints: readonly Constraint[], frames: Frames): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const constraint of constraints.filter(isRange)) {
    const [[metric, coefficient] = ['', 1]] = constraint.terms;
    const range = ranges.get(metric) ?? { low: -Infinity, high: Infinity };
    ranges.set(metric, range);
    const ends = [constraint.low / coefficient, constraint.high / coefficient].map(
      (end) => (end - frames.middle(metric)) / frames.width(metric),
    );
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    if (low > range.low) Object.assign(range, { low, lowBy: constraint });
    if (high < range.high) Object.assign(range, { high, highBy: constraint });
  }
  return ranges;
}

function bindingEnd(range: Range | undefined, reducedCost: number): Constraint[] {
  if (range === undefined || Math.abs(reducedCost) <= NO_PRICE) return [];
  const end = reducedCost > 0 ? range.lowBy : range.highBy;
  return end === undefined ? [] : [end];
}

/** A two-sided constraint that gives way is two rows, since its ends move apart. */
function rowsOf(
  constraint: Constraint,
  frames: Frames,
  places: ReadonlyMap<string, number>,
): { readonly row: LinearRow; readonly of: Constraint }[] {
  const { low, high, gives } = constraint;
  const shift = constraint.terms.reduce((sum, [metric, coefficient]) => sum + coefficient * frames.middle(metric), 0);
  const framed = constraint.terms.map(
    ([metric, coefficient]) => [places.get(metric) ?? 0, coefficient * frames.width(metric)] as const,
  );
  const scale = Math.max(...framed.map(([, coefficient]) => Math.abs(coefficient))) || 1;
  const terms = framed.map(([place, coefficient]) => [place, coefficient / scale] as const);
  const end = (value: number): number => (value - shift) / scale;
  const open = { low: -Infinity, high: Infinity, terms };
  if (gives === undefined) return [{ row: { low: end(low), high: end(high), terms }, of: constraint }];
  const share = places.get(gives.share) ?? 0;
  const unit = gives.unit / scale;
  const sides: LinearRow[] = [
    { ...open, low: end(low), terms: [...terms, [share, unit]] },
    { ...open, high: end(high), terms: [...terms, [share, -unit]] },
  ];
  return sides.filter((row) => row.low > -Infinity || row.high < Infinity).map((row) => ({ row, of: constraint }));
}

function isFinite({ rows, variables }: LinearProblem): boolean {
  const soundEnds = variables.every(
    ({ low, high }) => !Number.isNaN(low) && !Number.isNaN(high) && low < Infinity && high > -Infinity,
  );
  return (
    soundEnds &&
    rows.every(
      ({ low, high, terms }) =>
        !Number.isNaN(low) &&
        !Number.isNaN(high) &&
        low < Infinity &&
        high > -Infinity &&
        terms.every(([, coefficient]) => Number.isFinite(coefficient)),
    )
  );
}

/** Solvers tell what went wrong in English only. */
function saidBySolver(reason: string): Reason {
  return { en: reason, de: 'Die Rechnung kam zu keinem Ergebnis' };
}
