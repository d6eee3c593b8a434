import type { Conflict, DepartmentEffect, GoalEffect, OutcomeAlignment, Report } from '@concord/alignment-engine';
import { type IdentifiedAdvice, withIds } from './advice-ids.ts';

/** A department's effect on one outcome. */
export interface Cell extends DepartmentEffect {
  readonly outcome: string;
}

/** What the engine says of a plan, looked up by what it says it about. Made of a report when first asked for. */
export class Findings {
  readonly #once = new Map<string, unknown>();

  constructor(readonly report: Report) {}

  get conflicts(): ReadonlyMap<string, Conflict> {
    return this.#remember('conflicts', () => new Map(this.report.conflicts.map((conflict) => [conflict.id, conflict])));
  }

  get advice(): readonly IdentifiedAdvice[] {
    return this.#remember('advice', () => withIds(this.report.advice));
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
    return this.#conflictsBy('goals').get(key) ?? [];
  }

  conflictsOfDepartment(key: string): readonly Conflict[] {
    return this.#conflictsBy('departments').get(key) ?? [];
  }

  conflictsOfOutcome(key: string): readonly Conflict[] {
    return this.#conflictsBy('outcomes').get(key) ?? [];
  }

  adviceOnGoal(key: string): readonly IdentifiedAdvice[] {
    return this.#remember('advice by goal', () => grouped(this.advice, ({ found }) => found.goals)).get(key) ?? [];
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

  #conflictsBy(part: 'goals' | 'departments' | 'outcomes'): Groups<Conflict> {
    return this.#remember(`conflicts by ${part}`, () => grouped(this.report.conflicts, (conflict) => conflict[part]));
  }

  #remember<Value>(name: string, make: () => Value): Value {
    if (!this.#once.has(name)) this.#once.set(name, make());
    return this.#once.get(name) as Value;
  }
}

type Groups<Entry> = ReadonlyMap<string, readonly Entry[]>;

function grouped<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Groups<Entry> {
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
