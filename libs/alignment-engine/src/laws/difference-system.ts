import { nearlyEqual } from '../numbers.ts';
import type { HardConstraint, LawComponent } from './law-model.ts';

/** `to` ≤ `from` + length; the ground is the metric that is always 0. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly of: HardConstraint;
}

/** No key is empty, so this is no metric. */
const GROUND = '';

/**
 * A component whose laws are plain differences (x − y ≤ c), as a graph in which what they imply are shortest
 * paths and a contradiction is a circle of negative length (Bellman 1958; Ford 1956).
 */
export interface DifferenceSystem {
  /** One least set of hard constraints that contradict each other. */
  readonly contradiction?: readonly HardConstraint[];
  /** The highest and lowest value that a metric can have at all. */
  highest(metric: string): number;
  lowest(metric: string): number;
  /** The fewest hard constraints that keep a metric from going above or below a value. */
  whyNotAbove(metric: string, value: number): readonly HardConstraint[];
  whyNotBelow(metric: string, value: number): readonly HardConstraint[];
  /** By how much other metrics can exceed this one at most, by laws between metrics; those not there: by any amount. */
  excessOver(metric: string): ReadonlyMap<string, number>;
  /** A least set of the laws by which `to` cannot exceed `from` by more than `most`. */
  lawsBetween(from: string, to: string, most: number): readonly HardConstraint[];
}

export function differenceSystem({ metrics, hard }: Pick<LawComponent, 'metrics' | 'hard'>): DifferenceSystem {
  const edges = hard.flatMap(edgesOf);
  const constant = hard.find(({ terms, low, high }) => terms.length === 0 && (low > 0 || high < 0));
  const circle = constant === undefined ? negativeCircle([GROUND, ...metrics], edges) : [constant];
  if (circle !== undefined) return { ...contradictory, contradiction: circle };
  const between = edges.filter(({ from, to }) => from !== GROUND && to !== GROUND);
  const above = shortest(GROUND, edges);
  const below = shortest(GROUND, edges.map(reversed));
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    highest: (metric) => above.get(metric) ?? Infinity,
    lowest: (metric) => -(below.get(metric) ?? Infinity),
    whyNotAbove: (metric, value) => fewestEdges(GROUND, metric, value, edges),
    whyNotBelow: (metric, value) => fewestEdges(GROUND, metric, -value, edges.map(reversed)),
    excessOver: (metric) => {
      const before = known.get(metric) ?? shortest(metric, between);
      known.set(metric, before);
      return before;
    },
    lawsBetween: (from, to, most) => fewestEdges(from, to, most, between),
  };
}

const contradictory: DifferenceSystem = {
  highest: () => Infinity,
  lowest: () => -Infinity,
  whyNotAbove: () => [],
  whyNotBelow: () => [],
  excessOver: () => new Map(),
  lawsBetween: () => [],
};

function edgesOf(of: HardConstraint): Edge[] {
  const [[metric, coefficient] = [GROUND, 0], other] = of.terms;
  if (coefficient === 0) return [];
  const against = other === undefined ? GROUND : other[0];
  const ends = [of.low / coefficient, of.high / coefficient];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return [
    ...(high < Infinity ? [{ from: against, to: metric, length: high, of }] : []),
    ...(low > -Infinity ? [{ from: metric, to: against, length: -low, of }] : []),
  ];
}

function reversed({ from, to, ...edge }: Edge): Edge {
  return { from: to, to: from, ...edge };
}

/** Lengths of shortest paths by repeated passes; there is no negative circle when this is asked. */
function shortest(start: string, edges: readonly Edge[]): ReadonlyMap<string, number> {
  const lengths = new Map([[start, 0]]);
  const leaving = groupByStart(edges);
  let changed = new Set([start]);
  // A path without circles has fewer steps than there are edges, so more passes would only chase rounding noise.
  for (let pass = 0; changed.size > 0 && pass <= edges.length; pass += 1) {
    const next = new Set<string>();
    for (const from of changed) {
      for (const edge of leaving.get(from) ?? []) {
        const length = (lengths.get(from) ?? 0) + edge.length;
        const before = lengths.get(edge.to);
        if (before !== undefined && (before <= length || nearlyEqual(before, length))) continue;
        lengths.set(edge.to, length);
        next.add(edge.to);
      }
    }
    changed = next;
  }
  return lengths;
}

function groupByStart(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.from);
    if (group === undefined) groups.set(edge.from, [edge]);
    else group.push(edge);
  }
  return groups;
}

/** The constraints of one circle of negative length, if there is any. */
function negativeCircle(metrics: readonly string[], edges: readonly Edge[]): HardConstraint[] | undefined {
  const lengths = new Map(metrics.map((metric) => [metric, 0]));
  const cameBy = new Map<string, Edge>();
  const noise = 1e-9 * Math.max(1e-300, ...edges.map(({ length }) => Math.abs(length)));
  for (let pass = 0; pass <= metrics.length; pass += 1) {
    let changed: string | undefined;
    for (const edge of edges) {
      const length = (lengths.get(edge.from) ?? 0) + edge.length;
      if (length >= (lengths.get(edge.to) ?? 0) - noise) continue;
      lengths.set(edge.to, length);
      cameBy.set(edge.to, edge);
      changed = edge.to;
    }
    if (changed === undefined) return undefined;
    if (pass === metrics.length) return circleFrom(changed, metrics.length, cameBy);
  }
  return undefined;
}

function circleFrom(start: string, steps: number, cameBy: ReadonlyMap<string, Edge>): HardConstraint[] {
  let at = start;
  for (let step = 0; step < steps; step += 1) at = cameBy.get(at)?.from ?? at;
  const circle = new Set<HardConstraint>();
  for (let edge = cameBy.get(at); edge !== undefined; edge = cameBy.get(edge.from)) {
    circle.add(edge.of);
    if (edge.from === at) break;
  }
  return [...circle];
}

interface Reach {
  readonly length: number;
  readonly laws: readonly HardConstraint[];
}

/** The fewest edges from one metric to another that together are no longer than allowed. */
function fewestEdges(from: string, to: string, most: number, edges: readonly Edge[]): readonly HardConstraint[] {
  const leaving = groupByStart(edges);
  let reached = new Map<string, Reach>([[from, { length: 0, laws: [] }]]);
  for (let count = 0; count <= edges.length; count += 1) {
    const there = reached.get(to);
    if (there !== undefined && (there.length <= most || nearlyEqual(there.length, most))) return there.laws;
    const further = new Map(reached);
    for (const [metric, { length, laws }] of reached) {
      for (const edge of leaving.get(metric) ?? []) {
        const before = further.get(edge.to);
        if (before !== undefined && before.length <= length + edge.length) continue;
        further.set(edge.to, { length: length + edge.length, laws: [...laws, edge.of] });
      }
    }
    reached = further;
  }
  return [];
}
