import { dayOf, type Day } from '../iso-day.ts';
import { createLawJudge, type LawJudge } from '../laws/law-judge.ts';
import type { LinearSolver } from '../laws/linear-solver.ts';
import { by } from '../order.ts';
import type { Authority } from '../goal-plan.ts';
import type { Capacity, CustomerOutcome, Department, Goal, IsoDate, Metric, Plan } from '../plan.ts';
import { promiseReader, type PromiseReader } from '../promise/promise-reading.ts';
import type { TimeZones } from '../promise/time-zones.ts';
import type { ServicePromise } from '../service-promise.ts';
import type { Wording } from '../wording/wording.ts';
import { effectReader } from './effect-row.ts';
import { inOrder, type GoalIndex } from './goal-index.ts';
import type { GoalReading } from './goal-reading.ts';
import { GoalStore } from './goal-store.ts';
import type { Circle } from './needs-circles.ts';
import type { NeedsGraph } from './needs-graph.ts';
import type { PlanReading } from './plan-reading.ts';
import { numbering, rememberedFor } from './remembered.ts';
import { scopeReader } from './scope-reading.ts';

/** What judging a plan takes from outside of it. */
interface Outside {
  readonly solver: LinearSolver | undefined;
  readonly timeZones: TimeZones | undefined;
  readonly wording: Wording;
}

/** A plan's reading that stays right while goals of its store come, change and go. */
export class LivePlan implements PlanReading {
  readonly solver: LinearSolver | undefined;
  readonly timeZones: TimeZones | undefined;
  readonly wording: Wording;
  readonly today: Day;
  readonly outcomes: readonly CustomerOutcome[];
  readonly weightOf: ReadonlyMap<string, number>;
  readonly outcomeByKey: ReadonlyMap<string, CustomerOutcome>;
  readonly metricByKey: ReadonlyMap<string, Metric>;
  readonly departmentByKey: ReadonlyMap<string, Department>;
  readonly capacityByKey: ReadonlyMap<string, Capacity>;
  readonly scopes: Plan['scopes'];
  readonly laws: LawJudge;
  readonly promises: readonly ServicePromise[];
  readonly readingOf: PromiseReader;
  readonly authorities: readonly Authority[];
  readonly store: GoalStore;

  /** @param before its goals are taken over if the plan gives the same goals the same meaning */
  constructor(
    private readonly parts: Plan,
    readonly asOf: IsoDate,
    { solver, timeZones, wording }: Outside,
    before?: LivePlan,
  ) {
    this.solver = solver;
    this.timeZones = timeZones;
    this.wording = wording;
    this.today = dayOf(asOf);
    this.outcomes = [...parts.outcomes].sort(by(({ key }) => key));
    this.weightOf = relativeWeights(this.outcomes);
    this.outcomeByKey = byKey(parts.outcomes);
    this.metricByKey = byKey(parts.metrics);
    this.departmentByKey = byKey(parts.departments);
    this.capacityByKey = byKey(parts.capacities);
    this.scopes = parts.scopes;
    this.laws = createLawJudge(parts, solver);
    this.promises = [...parts.promises].sort(by(({ key }) => key));
    this.readingOf = promiseReader(parts, this.today, timeZones);
    this.authorities = parts.authorities;
    this.store = before !== undefined && readsGoalsAlike(before, parts) ? before.store : this.#readGoals();
  }

  get source(): Plan {
    const { written } = this.store;
    return written === this.parts.goals ? this.parts : { ...this.parts, goals: written };
  }

  get goals(): readonly GoalReading[] {
    return this.store.inOrder;
  }

  get goalByKey(): ReadonlyMap<string, GoalReading> {
    return this.store.byKey;
  }

  get index(): GoalIndex {
    return this.store.index;
  }

  get needs(): NeedsGraph {
    return this.store.needs;
  }

  goalOf(key: string): Goal | undefined {
    return this.store.goalOf(key);
  }

  goalsOn(metric: string): readonly GoalReading[] {
    return inOrder(this.index.onMetric(metric));
  }

  usersOf(capacity: string): readonly GoalReading[] {
    return inOrder(this.index.using(capacity));
  }

  circleThrough(step: string): Circle | undefined {
    return this.store.circleThrough(step);
  }

  #readGoals(): GoalStore {
    return new GoalStore(this.parts.goals, {
      today: this.today,
      dayOf: rememberedFor(dayOf),
      numberOf: numbering(),
      scopeOf: scopeReader(this.scopes),
      effectsOf: effectReader(this.parts.influences, this.weightOf),
    });
  }
}

/** Whether another plan is about the same goals, and says nothing that they would have to be read again for. */
function readsGoalsAlike(before: LivePlan, { goals, influences, outcomes, scopes }: Plan): boolean {
  const { source } = before;
  return (
    source.goals === goals &&
    source.influences === influences &&
    source.outcomes === outcomes &&
    source.scopes === scopes
  );
}

/** Weight ÷ the largest weight; all 0 where nobody cares about anything. */
function relativeWeights(outcomes: readonly CustomerOutcome[]): ReadonlyMap<string, number> {
  const largest = outcomes.reduce((most, { weight }) => Math.max(most, weight), 0);
  return new Map(outcomes.map(({ key, weight }) => [key, largest === 0 ? 0 : weight / largest]));
}

function byKey<T extends { readonly key: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.key, thing]));
}
