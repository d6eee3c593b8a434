import type { LinearSolver } from '../laws/linear-solver.ts';
import type { LawJudge } from '../laws/law-judge.ts';
import type { Day } from '../iso-day.ts';
import type { Authority } from '../goal-plan.ts';
import type { Capacity, CustomerOutcome, Department, Goal, IsoDate, Metric, Plan } from '../plan.ts';
import type { PromiseReader } from '../promise/promise-reading.ts';
import type { TimeZones } from '../promise/time-zones.ts';
import type { ServicePromise } from '../service-promise.ts';
import type { Language } from '../wording/language.ts';
import { wordingIn, type Wording } from '../wording/wording.ts';
import type { GoalIndex } from './goal-index.ts';
import type { GoalReading } from './goal-reading.ts';
import { LivePlan } from './live-plan.ts';
import type { Circle } from './needs-circles.ts';
import type { NeedsGraph } from './needs-graph.ts';

export type { GoalReading } from './goal-reading.ts';

/** A plan as every rule reads it: worked out once, everything in the order of its keys. */
export interface PlanReading {
  /** The plan itself; its lists are in the author's order. */
  readonly source: Plan;
  readonly asOf: IsoDate;
  /** What sentences about it are made of. */
  readonly wording: Wording;
  readonly today: Day;
  /** Active goals, by key. For what looks at a whole plan: what looks at one goal asks `index`, `goalsOn` or `goalByKey`. */
  readonly goals: readonly GoalReading[];
  /** Active goals; going through them in the order in which they were read is faster than by key. */
  readonly goalByKey: ReadonlyMap<string, GoalReading>;
  /** Active goals by what they may meet others at, in no order. */
  readonly index: GoalIndex;
  /** By key. */
  readonly outcomes: readonly CustomerOutcome[];
  /** Outcome to its weight ÷ the largest weight of the plan, 0 to 1; by key. */
  readonly weightOf: ReadonlyMap<string, number>;
  readonly outcomeByKey: ReadonlyMap<string, CustomerOutcome>;
  readonly metricByKey: ReadonlyMap<string, Metric>;
  readonly departmentByKey: ReadonlyMap<string, Department>;
  readonly capacityByKey: ReadonlyMap<string, Capacity>;
  /** By key. */
  readonly promises: readonly ServicePromise[];
  /** A promise beside its staffing; nothing of one that promises no hours to come. */
  readonly readingOf: PromiseReader;
  readonly authorities: readonly Authority[];
  /** A goal of any status, as its author wrote it. */
  goalOf(key: string): Goal | undefined;
  /** Active goals about a metric, by key. Costs as much as there are. */
  goalsOn(metric: string): readonly GoalReading[];
  /** Active goals that take something (more than 0) of a capacity, by key. Costs as much as there are. */
  usersOf(capacity: string): readonly GoalReading[];
  /** Dimension, then value, then its share of the business. */
  readonly scopes: Plan['scopes'];
  /** What laws, facts and bounds let hold together. */
  readonly laws: LawJudge;
  /** What unfinished goals and milestones wait for. */
  readonly needs: NeedsGraph;
  /** The circle of needs across departments that a step is on, if any. */
  circleThrough(step: string): Circle | undefined;
}

/**
 * Reads a plan as of a day. Drafts, done and cancelled goals have no say, but may stand between a goal and its ancestors.
 *
 * @param solver needed where laws are more than plain differences
 * @param timeZones needed where promises name hours
 */
export function readPlan(
  plan: Plan,
  asOf: IsoDate,
  solver?: LinearSolver,
  language: Language = 'en',
  timeZones?: TimeZones,
): PlanReading {
  return new LivePlan(plan, asOf, { solver, timeZones, wording: wordingIn(language) });
}
