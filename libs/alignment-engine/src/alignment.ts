import { sumOf } from './numbers.ts';
import { sortedUnique } from './order.ts';
import { contributionsIn, departmentEffects, type Contribution } from './department-effects.ts';
import type { PlanReading } from './reading/plan-reading.ts';
import type { Alignment, Conflict, DepartmentEffect, DepartmentPair, OutcomeAlignment } from './report.ts';

/** What alignment needs to know of a conflict. */
export type ConflictLoad = Pick<Conflict, 'tier' | 'goals' | 'promise' | 'outcomes' | 'magnitude' | 'exposure'>;

/**
 * How far the departments work in one direction, outcome by outcome and together. Support and denial
 * are summed apart, so that what one department does for an outcome never hides what another does to it.
 *
 * @param conflicts those that are proven or stated weigh on the headline
 */
export function alignmentOf(plan: PlanReading, conflicts: readonly ConflictLoad[]): Alignment {
  return alignmentWith(plan, loadByOutcome(plan, conflicts));
}

/**
 * The same where it is known how heavily conflicts weigh on each outcome.
 *
 * @param loads outcome to its load, 0 to 1
 */
export function alignmentWith(plan: PlanReading, loads: ReadonlyMap<string, number>): Alignment {
  const totalWeight = sumOf(plan.weightOf.values(), (weight) => weight);
  const mean = (value: (outcome: string, weight: number) => number): number =>
    totalWeight === 0 ? 0 : sumOf(plan.weightOf, ([outcome, weight]) => weight * value(outcome, weight)) / totalWeight;
  const contributions = contributionsIn(plan);
  const effectsOn = departmentEffects(plan.goals);
  const conflictLoad = mean((outcome) => loads.get(outcome) ?? 0);
  const outcomes = plan.outcomes.map(({ key }, i): OutcomeAlignment => {
    const ofDepartments = contributions[i] ?? [];
    const weight = plan.weightOf.get(key) ?? 0;
    const balance = balanceOf(ofDepartments);
    const share =
      (totalWeight === 0 ? 0 : (100 * weight) / totalWeight) * standing(balance.alignment) * (1 - conflictLoad);
    let told: readonly DepartmentEffect[] | undefined;
    return {
      outcome: key,
      weight,
      ...balance,
      share,
      get departments() {
        return (told ??= effectsOn(key, ofDepartments));
      },
    };
  });
  const alignments = new Map(outcomes.map(({ outcome, alignment }) => [outcome, alignment]));
  const overall = mean((outcome) => alignments.get(outcome) ?? 0);
  return {
    headline: 100 * standing(overall) * (1 - conflictLoad),
    overall,
    conflictLoad,
    outcomes,
    pairs: departmentPairs(contributions, plan),
  };
}

/** From −1..1 to 0..1. */
function standing(alignment: number): number {
  return (1 + alignment) / 2;
}

function balanceOf(effects: readonly Contribution[]): { alignment: number; contested: number } {
  const support = sumOf(effects, (effect) => effect.support);
  const denial = sumOf(effects, (effect) => effect.denial);
  const both = support + denial;
  if (both === 0) return { alignment: 0, contested: 0 };
  return { alignment: (support - denial) / both, contested: (2 * Math.min(support, denial)) / both };
}

/** The heaviest conflict on each outcome: magnitude × exposure × the strongest effect of its goals. */
function loadByOutcome(plan: PlanReading, conflicts: readonly ConflictLoad[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { tier, goals, promise, outcomes, magnitude, exposure } of conflicts) {
    if (tier === 'possible') continue;
    for (const outcome of outcomes) {
      const effects = goals.flatMap((key) => plan.goalByKey.get(key)?.effects.get(outcome) ?? []);
      // A promise serves its outcome wholly.
      const wholly = promise === undefined ? 0 : 1;
      const strongest = Math.max(wholly, ...effects.flatMap(({ support, denial }) => [support, denial]));
      loads.set(outcome, Math.max(loads.get(outcome) ?? 0, magnitude * exposure * strongest));
    }
  }
  return loads;
}

/** The weighted cosine of what each two departments do to the outcomes. */
function departmentPairs(
  contributions: readonly (readonly Contribution[])[],
  { outcomes, weightOf }: PlanReading,
): DepartmentPair[] {
  const departments = sortedUnique(contributions.flatMap((all) => all.map(({ department }) => department)));
  const nets = new Map(departments.map((key) => [key, new Float64Array(outcomes.length)]));
  for (const [i, all] of contributions.entries()) {
    for (const { department, support, denial } of all) nets.get(department)?.fill(support - denial, i, i + 1);
  }
  const rows = [...nets.values()];
  const weights = Float64Array.from(outcomes, ({ key }) => weightOf.get(key) ?? 0);
  const lengths = rows.map((row) => weightedProduct(row, row, weights));
  return departments.flatMap((a, i) =>
    departments.slice(i + 1).map((b, j): DepartmentPair => {
      const [row, other] = [rows[i], rows[i + 1 + j]];
      const length = Math.sqrt((lengths[i] ?? 0) * (lengths[i + 1 + j] ?? 0));
      // A department that helps and hurts in perfect balance goes neither with another nor against it.
      const alignment = length === 0 || !row || !other ? 0 : weightedProduct(row, other, weights) / length;
      return { departments: [a, b], alignment };
    }),
  );
}

function weightedProduct(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
