import { onMetric, type Constraint } from '../laws/constraint.ts';
import { leastConcession } from '../laws/least-concession.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Ease } from './eased-target.ts';
import { importanceOf } from './importance-of-goal.ts';

/** Among changes of equal cost the goal with the first key moves. */
const FOR_A_LATER_KEY = 1e-7;

/**
 * The cheapest way to make goals hold together: minimises Σ importance ÷ span × change, so that what
 * customers care about most stays.
 *
 * @param contexts goals that must hold at the same time and place, each with the same laws; by key
 * @returns how far each goal gives way; nothing if no change of targets helps
 */
export function cheapestChanges(
  contexts: readonly (readonly GoalReading[])[],
  hard: readonly Constraint[],
  plan: PlanReading,
): ReadonlyMap<GoalReading, Ease> | undefined {
  const goals = [...new Set(contexts.flat())].sort((a, b) => (a.key < b.key ? -1 : 1));
  const costs = new Map(
    goals.flatMap((goal, i) => {
      const cost = importanceOf(goal, plan) * (1 + i * FOR_A_LATER_KEY);
      return [low(goal), high(goal)].map((share) => [share, cost] as const);
    }),
  );
  const constraints = contexts.flatMap((context, i) => [
    ...hard.map((constraint) => ofContext(constraint, i)),
    ...context.flatMap(endsOf).map((constraint) => ofContext(constraint, i)),
  ]);
  const result = leastConcession(constraints, costs, plan.laws.solver);
  if (result.status !== 'found') return undefined;
  return new Map(
    goals.map((goal) => {
      const span = goal.position.span ?? 1;
      const given = (share: string): number => (result.shares.get(share) ?? 0) * span;
      return [goal, { low: given(low(goal)), high: given(high(goal)) }];
    }),
  );
}

/** Each end gives way by itself. */
function endsOf(goal: GoalReading): Constraint[] {
  const metric = goal.goal.metric ?? '';
  const unit = goal.position.span ?? 1;
  return [
    ...(goal.low > -Infinity ? [onMetric(metric, goal.low, Infinity, { share: low(goal), unit })] : []),
    ...(goal.high < Infinity ? [onMetric(metric, -Infinity, goal.high, { share: high(goal), unit })] : []),
  ];
}

/** Metrics may have other values in another context; what a goal gives up is the same in all. */
function ofContext({ terms, ...constraint }: Constraint, context: number): Constraint {
  return { ...constraint, terms: terms.map(([metric, coefficient]) => [`${String(context)} ${metric}`, coefficient]) };
}

function low({ key }: GoalReading): string {
  return `${key} low`;
}

function high({ key }: GoalReading): string {
  return `${key} high`;
}
