import type { EffectPath } from '../evidence.ts';
import { nearlyEqual } from '../numbers.ts';
import { effectPath } from '../reading/effect-row.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainUncoveredOutcome } from './explain-uncovered-outcome.ts';

/** An outcome that no active goal helps, and that none keeps as good as it is. */
export const uncoveredOutcome: AdviceRuleOfPlan = {
  name: 'uncovered-outcome',
  *find(plan) {
    const covered = coveredOutcomes(plan);
    const harms = worstHarms(plan);
    for (const { key } of plan.outcomes) {
      if (covered.has(key)) continue;
      const denial = harms.get(key);
      yield leadTo({
        goals: [],
        departments: [],
        outcomes: [key],
        severity: plan.weightOf.get(key) ?? 0,
        evidence: denial === undefined ? {} : { denial },
      });
    }
  },
  explain: explainUncoveredOutcome,
};

function coveredOutcomes({ goalByKey }: PlanReading): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const goal of goalByKey.values()) {
    const { reached, cells } = goal.effectRow;
    if (keepsWhatItReaches(goal)) for (const outcome of reached) covered.add(outcome);
    else for (const { outcome, support } of cells) if (support > 0) covered.add(outcome);
  }
  return covered;
}

/** A goal that moves nothing because all is well already looks after the outcomes that hang on it. */
function keepsWhatItReaches({ goal, pull }: GoalReading): boolean {
  return pull === 0 && (goal.target !== undefined || goal.direction === 'maintain');
}

/** Outcome to the strongest harm that any goal does it. */
function worstHarms({ goals }: PlanReading): ReadonlyMap<string, EffectPath> {
  const worst = new Map<string, EffectPath>();
  for (const { key, effectRow } of goals) {
    for (const { outcome, denialPath } of effectRow.cells) {
      if (denialPath === undefined) continue;
      const before = worst.get(outcome)?.effect ?? 0;
      // Goals come in the order of their keys, so the first of equals stays.
      if (denialPath.effect < before && !nearlyEqual(denialPath.effect, before)) {
        worst.set(outcome, effectPath(key, denialPath));
      }
    }
  }
  return worst;
}
