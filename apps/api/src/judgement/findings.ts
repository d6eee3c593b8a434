import type { DepartmentEffect, GoalEffect, OutcomeAlignment, Report } from '@concord/alignment-engine';
import { type IdentifiedAdvice, withIds } from '@concord/persistence';

/** A department's effect on one outcome. */
export interface Cell extends DepartmentEffect {
  readonly outcome: string;
}

/** What the engine says of a plan, looked up by what it says it about. Made of a report when first asked for. */
export class Findings {
  readonly #once = new Map<string, unknown>();

  constructor(readonly report: Report) {}

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
