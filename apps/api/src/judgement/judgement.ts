import {
  type Capacity,
  type Conflict,
  type CustomerOutcome,
  type Department,
  type DepartmentEffect,
  type Goal,
  type GoalEffect,
  type IsoDate,
  judgePlan,
  type Metric,
  type OutcomeAlignment,
  type Person,
  type Plan,
  reachOf,
  type Report,
} from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';

const solver = await loadHighs();

/** A department's effect on one outcome. */
export interface Cell extends DepartmentEffect {
  readonly outcome: string;
}

/** A plan at one revision, looked up by key, and what the engine says of it: worked out when first asked for. */
export class Judgement {
  readonly departments: ReadonlyMap<string, Department>;
  readonly people: ReadonlyMap<string, Person>;
  readonly outcomes: ReadonlyMap<string, CustomerOutcome>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly capacities: ReadonlyMap<string, Capacity>;

  readonly #once = new Map<string, unknown>();

  constructor(
    readonly plan: Plan,
    readonly asOf: IsoDate,
  ) {
    this.departments = byKey(plan.departments);
    this.people = byKey(plan.people);
    this.outcomes = byKey(plan.outcomes);
    this.metrics = byKey(plan.metrics);
    this.capacities = byKey(plan.capacities);
  }

  get report(): Report {
    return this.#remember('report', () => judgePlan(this.plan, this.asOf, solver));
  }

  /** Goal to the outcomes it reaches. */
  get reach(): ReadonlyMap<string, readonly string[]> {
    return this.#remember('reach', () => reachOf(this.plan));
  }

  get goals(): ReadonlyMap<string, Goal> {
    return this.#remember('goals', () => byKey(this.plan.goals));
  }

  get conflicts(): ReadonlyMap<string, Conflict> {
    return this.#remember('conflicts', () => new Map(this.report.conflicts.map((conflict) => [conflict.id, conflict])));
  }

  get alignmentByOutcome(): ReadonlyMap<string, OutcomeAlignment> {
    return this.#remember(
      'alignment',
      () => new Map(this.report.alignment.outcomes.map((entry) => [entry.outcome, entry])),
    );
  }

  get cells(): readonly Cell[] {
    return this.#remember('cells', () =>
      this.report.alignment.outcomes.flatMap(({ outcome, departments }) =>
        departments.map((effect) => ({ ...effect, outcome })),
      ),
    );
  }

  conflictsOfGoal(key: string): readonly Conflict[] {
    return this.#index('conflicts by goal', ({ goals }) => goals).get(key) ?? [];
  }

  conflictsOfDepartment(key: string): readonly Conflict[] {
    return this.#index('conflicts by department', ({ departments }) => departments).get(key) ?? [];
  }

  conflictsOfOutcome(key: string): readonly Conflict[] {
    return this.#index('conflicts by outcome', ({ outcomes }) => outcomes).get(key) ?? [];
  }

  effectsOfGoal(key: string): readonly (GoalEffect & { outcome: string })[] {
    const effects = this.#remember('effects', () =>
      grouped(
        this.cells.flatMap(({ outcome, goals }) => goals.map((effect) => ({ ...effect, outcome }))),
        ({ goal }) => [goal],
      ),
    );
    return effects.get(key) ?? [];
  }

  #index(name: string, keysOf: (conflict: Conflict) => readonly string[]): ReadonlyMap<string, readonly Conflict[]> {
    return this.#remember(name, () => grouped(this.report.conflicts, keysOf));
  }

  #remember<Value>(name: string, make: () => Value): Value {
    if (!this.#once.has(name)) this.#once.set(name, make());
    return this.#once.get(name) as Value;
  }
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
