import type { Fact } from '../plan.ts';
import { clearlyLess } from '../numbers.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { onMetric, type Constraint } from './constraint.ts';
import { HOLDS_BELOW } from './goal-sets.ts';
import type { JudgedComponent } from './judged-components.ts';
import { fewestFirst, shortageOf, targetConstraint } from './law-sets.ts';
import { leastConcession } from './least-concession.ts';
import type { LinearSolver } from './linear-solver.ts';
import { largestContexts, meetingContexts, type Context } from './meeting-contexts.ts';
import { findMinimalSubsets, type SubsetMemory } from './minimal-subsets.ts';
import { Unsolved } from './unsolved.ts';

export interface Boundary {
  /** The value of the fact up to which everything holds that holds now. */
  readonly value: number;
  /** The least set of goals that fails beyond it, by key. */
  readonly goals: readonly GoalReading[];
}

const MOST_CONTEXTS = 3000;
const BUDGET = { tests: 400, branches: 4000, costOf: () => 1 } as const;
const SHORT = 'short';

/**
 * How far a fact may go towards the value that it may reach before goals that hold now no longer do: the
 * nearest boundary over the contexts that hold at its value, other facts at theirs.
 *
 * @returns nothing if all that holds now still holds at the value that it may reach, or if that cannot be told
 */
export function boundaryOf(
  fact: Fact,
  judged: Pick<JudgedComponent, 'component' | 'goals'>,
  solver: LinearSolver,
  plan: Pick<PlanReading, 'today'>,
): Boundary | undefined {
  try {
    return nearestBoundary(fact, judged, solver, plan);
  } catch (error) {
    if (error instanceof Unsolved) return undefined;
    throw error;
  }
}

function nearestBoundary(
  fact: Fact,
  { component, goals }: Pick<JudgedComponent, 'component' | 'goals'>,
  solver: LinearSolver,
  plan: Pick<PlanReading, 'today'>,
): Boundary | undefined {
  const way = wayTo(fact, component.hard);
  if (way === undefined) return undefined;
  const { contexts } = meetingContexts(goals, plan.today, MOST_CONTEXTS);
  const holding = contexts.filter((context) => shortageOf(context, component.hard, solver).share < HOLDS_BELOW);
  // By the share of the way that cannot be gone; the longest of them is the nearest boundary.
  const stops = largestContexts(holding).map((context) => ({ context, short: shortOf(context, way, solver).share }));
  const nearest = Math.max(0, ...stops.map(({ short }) => short));
  if (nearest < HOLDS_BELOW) return undefined;
  const failing = stops
    .filter(({ short }) => !clearlyLess(short, nearest))
    .flatMap(({ context }) => leastFailing(context, nearest, way, solver));
  const [stopped = []] = fewestFirst(failing, ({ key }) => key);
  if (stopped.length === 0) return undefined;
  return { value: way.from + (way.to - way.from) * (1 - nearest), goals: stopped };
}

interface Way {
  readonly from: number;
  readonly to: number;
  /** Everything hard, with the fact free to lie anywhere on its way, and wanting to be at its end. */
  readonly constraints: readonly Constraint[];
}

function wayTo({ metric, value, mayReach }: Fact, hard: readonly Constraint[]): Way | undefined {
  if (mayReach === undefined || mayReach === value) return undefined;
  const others = hard.filter((constraint) => !isFactOn(metric, constraint));
  const gives = { share: SHORT, unit: Math.abs(mayReach - value) };
  const wanted =
    mayReach > value ? onMetric(metric, mayReach, Infinity, gives) : onMetric(metric, -Infinity, mayReach, gives);
  const between = onMetric(metric, Math.min(value, mayReach), Math.max(value, mayReach));
  return { from: value, to: mayReach, constraints: [...others, between, wanted] };
}

function isFactOn(metric: string, constraint: Constraint & { readonly source?: { readonly kind: string } }): boolean {
  return constraint.source?.kind === 'fact' && constraint.terms[0]?.[0] === metric;
}

/** The share of the way that goals do not let a fact go, and the goals that stop it. */
function shortOf(
  goals: readonly GoalReading[],
  { constraints }: Way,
  solver: LinearSolver,
): { readonly share: number; readonly blamed: readonly GoalReading[] } {
  const targets = new Map(goals.map((goal) => [targetConstraint(goal), goal]));
  const result = leastConcession([...constraints, ...targets.keys()], new Map([[SHORT, 1]]), solver);
  if (result.status === 'unsolved') throw new Unsolved(result.reason);
  if (result.status === 'impossible') return { share: 1, blamed: goals };
  return { share: result.cost, blamed: result.binding.flatMap((constraint) => targets.get(constraint) ?? []) };
}

/** The least sets of a context that stop a fact as early as the context does. */
function leastFailing(context: Context, nearest: number, way: Way, solver: LinearSolver): (readonly GoalReading[])[] {
  const memory: SubsetMemory<GoalReading> = { holding: [], minimal: [] };
  const failing = (goals: readonly GoalReading[]): readonly GoalReading[] | undefined => {
    const { share, blamed } = shortOf(goals, way, solver);
    return share < nearest - HOLDS_BELOW ? undefined : blamed;
  };
  findMinimalSubsets(context, failing, memory, { ...BUDGET });
  return memory.minimal;
}
