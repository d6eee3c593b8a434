import { dayOf, type Day } from '../iso-day.ts';
import { by } from '../order.ts';
import type { Capacity, CustomerOutcome, Department, Goal, IsoDate, Metric, Plan } from '../plan.ts';
import type { GoalPosition } from '../evidence.ts';
import { createLawJudge, type LawJudge } from '../laws/law-judge.ts';
import type { LinearSolver } from '../laws/linear-solver.ts';
import { effectRow, type EffectRow } from './effect-row.ts';
import { goalEffects, type EffectsByOutcome } from './goal-effects.ts';
import { positionOf } from './goal-position.ts';
import { influencePaths, type PathsByOutcome } from './influence-paths.ts';
import { windowOf, type DayWindow } from './day-window.ts';
import { coverageOf, type Coverage } from './scope-coverage.ts';

/** A plan as every rule reads it: worked out once, everything in the order of its keys. */
export interface PlanReading {
  /** The plan itself; its lists are in the author's order. */
  readonly source: Plan;
  readonly asOf: IsoDate;
  readonly today: Day;
  /** Active goals, by key. */
  readonly goals: readonly GoalReading[];
  readonly goalByKey: ReadonlyMap<string, GoalReading>;
  /** By key. */
  readonly outcomes: readonly CustomerOutcome[];
  /** Outcome to its weight ÷ the largest weight of the plan, 0 to 1. */
  readonly weightOf: ReadonlyMap<string, number>;
  readonly outcomeByKey: ReadonlyMap<string, CustomerOutcome>;
  readonly metricByKey: ReadonlyMap<string, Metric>;
  readonly departmentByKey: ReadonlyMap<string, Department>;
  readonly capacityByKey: ReadonlyMap<string, Capacity>;
  /** Active goals about a metric, by key. Costs as much as there are. */
  goalsOn(metric: string): readonly GoalReading[];
  /** Active goals that take something (more than 0) of a capacity, by key. Costs as much as there are. */
  usersOf(capacity: string): readonly GoalReading[];
  /** Dimension, then value, then its share of the business. */
  readonly scopes: Plan['scopes'];
  /** What laws, facts and bounds let hold together. */
  readonly laws: LawJudge;
}

/** A goal with what the specification's words say about it. */
export interface GoalReading {
  readonly key: string;
  readonly goal: Goal;
  readonly position: GoalPosition;
  readonly window: DayWindow;
  readonly coverage: Coverage;
  readonly effects: EffectsByOutcome;
  readonly effectRow: EffectRow;
  /** The goals that it contributes to, directly or through others. */
  readonly ancestors: ReadonlySet<string>;
}

/** Reads a plan as of a day. Drafts, done and cancelled goals have no say, but may stand between a goal and its ancestors. */
export function readPlan(plan: Plan, asOf: IsoDate, solver?: LinearSolver): PlanReading {
  const today = dayOf(asOf);
  const outcomes = [...plan.outcomes].sort(by(({ key }) => key));
  const largest = Math.max(...outcomes.map(({ weight }) => weight));
  const effectsOf = effectReader(plan);
  const weightOf = new Map(outcomes.map(({ key, weight }) => [key, weight / largest]));
  const places = new Map(outcomes.map(({ key }, place) => [key, place]));
  const parentOf = new Map(plan.goals.map(({ key, parent }) => [key, parent]));
  const goals = plan.goals
    .filter(({ status }) => status === 'active')
    .sort(by(({ key }) => key))
    .map((goal): GoalReading => {
      const position = { goal: goal.key, ...positionOf(goal) };
      const effects = effectsOf(goal, position);
      return {
        key: goal.key,
        goal,
        position,
        window: windowOf(goal, today),
        coverage: coverageOf(goal.scope),
        effects,
        effectRow: effectRow(effects, places, weightOf),
        ancestors: ancestorsOf(goal, parentOf),
      };
    });
  return {
    source: plan,
    asOf,
    today,
    goals,
    goalByKey: new Map(goals.map((goal) => [goal.key, goal])),
    outcomes,
    weightOf,
    outcomeByKey: byKey(outcomes),
    metricByKey: byKey(plan.metrics),
    departmentByKey: byKey(plan.departments),
    capacityByKey: byKey(plan.capacities),
    goalsOn: (metric) => goals.filter(({ goal }) => goal.metric === metric),
    usersOf: (capacity) => goals.filter(({ goal }) => (goal.uses[capacity] ?? 0) > 0),
    scopes: plan.scopes,
    laws: createLawJudge(plan, solver),
  };
}

/** The effects of any goal of a plan, whatever its status. */
export function effectReader(
  plan: Pick<Plan, 'influences' | 'outcomes'>,
): (goal: Goal, position: Pick<GoalPosition, 'pull' | 'tightness'>) => EffectsByOutcome {
  const outcomes = new Set(plan.outcomes.map(({ key }) => key));
  const pathsFrom = influencePaths(plan.influences, outcomes);
  const nowhere: PathsByOutcome = new Map();
  return (goal, position) =>
    goalEffects(goal, position, goal.metric === undefined ? nowhere : pathsFrom(goal.metric), outcomes);
}

function ancestorsOf(goal: Goal, parentOf: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const ancestors = new Set<string>();
  for (let at = goal.parent; at !== undefined && !ancestors.has(at); at = parentOf.get(at)) ancestors.add(at);
  return ancestors;
}

function byKey<T extends { readonly key: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.key, thing]));
}
