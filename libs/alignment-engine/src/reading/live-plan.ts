import { dayOf, type Day } from '../iso-day.ts';
import { createLawJudge, type LawJudge } from '../laws/law-judge.ts';
import type { LinearSolver } from '../laws/linear-solver.ts';
import { by, sortedUnique } from '../order.ts';
import type { Capacity, CustomerOutcome, Department, Goal, IsoDate, Metric, Plan } from '../plan.ts';
import { Ancestry } from './ancestry.ts';
import { CircleTable } from './circle-table.ts';
import { effectReader } from './effect-row.ts';
import { GoalIndex, inOrder } from './goal-index.ts';
import { GoalReading, type GoalContext } from './goal-reading.ts';
import type { Circle } from './needs-circles.ts';
import { NeedsGraph } from './needs-graph.ts';
import type { PlanReading } from './plan-reading.ts';
import { scopeReader } from './scope-reading.ts';

/** A goal of any status, with its reading if it is active. */
export interface GoalEntry {
  readonly goal: Goal;
  readonly reading: GoalReading | undefined;
}

/** A plan's reading that stays right while goals come, change and go. */
export class LivePlan implements PlanReading {
  readonly today: Day;
  readonly outcomes: readonly CustomerOutcome[];
  readonly weightOf: ReadonlyMap<string, number>;
  readonly outcomeByKey: ReadonlyMap<string, CustomerOutcome>;
  readonly metricByKey: ReadonlyMap<string, Metric>;
  readonly departmentByKey: ReadonlyMap<string, Department>;
  readonly capacityByKey: ReadonlyMap<string, Capacity>;
  readonly scopes: Plan['scopes'];
  readonly laws: LawJudge;
  readonly goalByKey = new Map<string, GoalReading>();
  readonly index = new GoalIndex();
  readonly ancestry = new Ancestry();
  readonly #circles = new CircleTable();
  readonly #sources = new Map<string, Goal>();
  readonly #context: GoalContext;
  /** Worked out when asked for, until a goal changes. */
  #source: Plan | undefined;
  #goals: readonly GoalReading[] | undefined;
  #needs: NeedsGraph | undefined;
  readonly #circleOf = new Map<readonly string[], Circle>();

  constructor(
    private readonly parts: Plan,
    readonly asOf: IsoDate,
    solver?: LinearSolver,
  ) {
    this.today = dayOf(asOf);
    this.outcomes = [...parts.outcomes].sort(by(({ key }) => key));
    this.weightOf = relativeWeights(this.outcomes);
    this.outcomeByKey = byKey(parts.outcomes);
    this.metricByKey = byKey(parts.metrics);
    this.departmentByKey = byKey(parts.departments);
    this.capacityByKey = byKey(parts.capacities);
    this.scopes = parts.scopes;
    this.laws = createLawJudge(parts, solver);
    this.#context = {
      today: this.today,
      ancestry: this.ancestry,
      scopeOf: scopeReader(parts.scopes),
      effectsOf: effectReader(parts.influences, this.weightOf),
    };
    for (const goal of parts.goals) this.swap(goal.key, this.read(goal));
    this.#source = parts;
  }

  get source(): Plan {
    this.#source ??= { ...this.parts, goals: [...this.#sources.values()] };
    return this.#source;
  }

  get goals(): readonly GoalReading[] {
    this.#goals ??= inOrder([...this.goalByKey.values()]);
    return this.#goals;
  }

  get needs(): NeedsGraph {
    this.#needs ??= new NeedsGraph(this.goalByKey);
    return this.#needs;
  }

  goalsOn(metric: string): readonly GoalReading[] {
    return inOrder(this.index.onMetric(metric));
  }

  usersOf(capacity: string): readonly GoalReading[] {
    return inOrder(this.index.using(capacity));
  }

  circleThrough(step: string): Circle | undefined {
    const keys = this.#circles.through(step, this.needs);
    if (keys === undefined) return undefined;
    const known = this.#circleOf.get(keys);
    if (known !== undefined) return known;
    const steps = keys.flatMap((key) => this.needs.step(key) ?? []);
    const circle = { steps, goals: sortedUnique(steps.map(({ goal }) => goal.key)) };
    this.#circleOf.set(keys, circle);
    return circle;
  }

  /** A goal of any status, as the author wrote it. */
  goalOf(key: string): Goal | undefined {
    return this.#sources.get(key);
  }

  /** How this plan would read a goal; the plan stays as it is. */
  read(goal: Goal): GoalEntry {
    return { goal, reading: goal.status === 'active' ? new GoalReading(goal, this.#context) : undefined };
  }

  /** Puts a goal in the place of the one with its key, or takes that away. Returns what was there. */
  swap(key: string, entry: GoalEntry | undefined): GoalEntry | undefined {
    const goal = this.#sources.get(key);
    const reading = this.goalByKey.get(key);
    if (entry === undefined) this.#sources.delete(key);
    else this.#sources.set(key, entry.goal);
    this.ancestry.set(key, entry?.goal.parent);
    if (reading !== undefined) this.index.remove(reading);
    if (entry?.reading === undefined) this.goalByKey.delete(key);
    else {
      this.goalByKey.set(key, entry.reading);
      this.index.add(entry.reading);
    }
    this.#circles.replace(reading, entry?.reading);
    this.#source = this.#goals = this.#needs = undefined;
    this.#circleOf.clear();
    return goal && { goal, reading };
  }
}

/** Weight ÷ the largest weight; all 0 where nobody cares about anything. */
function relativeWeights(outcomes: readonly CustomerOutcome[]): ReadonlyMap<string, number> {
  const largest = outcomes.reduce((most, { weight }) => Math.max(most, weight), 0);
  return new Map(outcomes.map(({ key, weight }) => [key, largest === 0 ? 0 : weight / largest]));
}

function byKey<T extends { readonly key: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.key, thing]));
}
