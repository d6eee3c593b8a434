import type { EffectRow } from '../reading/effect-row.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict } from '../report.ts';
import { eachOpposition } from '../rules/opposing-effects.ts';
import type { ClashSize, PairRule } from '../rules/rule.ts';

/**
 * The heaviest conflict on each outcome: magnitude × exposure × the strongest effect of its goals. Counts
 * every conflict that is proven or stated, also those that there is no room to show.
 */
export class OutcomeLoads {
  readonly #loads: Float64Array;
  readonly #outcomes: readonly string[];

  constructor({ outcomes }: PlanReading) {
    this.#outcomes = outcomes.map(({ key }) => key);
    this.#loads = new Float64Array(outcomes.length);
  }

  addPair(rule: PairRule, g: GoalReading, h: GoalReading, { tier, magnitude, exposure }: Readonly<ClashSize>): void {
    if (tier === 'possible') return;
    const size = magnitude * exposure;
    if (rule.outcomes === 'reached') {
      this.#addRow(g.effectRow, size);
      this.#addRow(h.effectRow, size);
      return;
    }
    eachOpposition(g, h, ({ stated, helper, hurter }) => {
      if (!stated) return;
      const strongest = Math.max(helper.support, helper.denial, hurter.support, hurter.denial);
      this.#raise(helper.place, size * strongest);
    });
  }

  addCard({ tier, goals, promise, outcomes, magnitude, exposure }: Conflict, plan: PlanReading): void {
    if (tier === 'possible') return;
    const size = magnitude * exposure;
    const counted = new Set(outcomes);
    // A promise serves its outcome wholly.
    if (promise !== undefined) for (const outcome of outcomes) this.#raise(this.#outcomes.indexOf(outcome), size);
    for (const key of goals) {
      for (const { outcome, place, support, denial } of plan.goalByKey.get(key)?.effectRow.cells ?? []) {
        if (counted.has(outcome)) this.#raise(place, size * Math.max(support, denial));
      }
    }
  }

  /** Outcome to load, 0 to 1. */
  byOutcome(): ReadonlyMap<string, number> {
    return new Map(this.#outcomes.map((outcome, place) => [outcome, this.#loads[place] ?? 0]));
  }

  #addRow({ cells }: EffectRow, size: number): void {
    for (const { place, support, denial } of cells) this.#raise(place, size * (support > denial ? support : denial));
  }

  #raise(place: number, load: number): void {
    if (load > (this.#loads[place] ?? 0)) this.#loads[place] = load;
  }
}
