import type { MinimalSet } from '../laws/goal-sets.ts';
import { byGoals, judgedComponents } from '../laws/judged-components.ts';
import { kindOfSet } from '../laws/kind-of-set.ts';
import { lawClash } from '../laws/law-clash.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { reachedOutcomes, stakeOf } from '../rules/rule.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainInnerConflict } from './explain-inner-conflict.ts';

/** A department's own goals that cannot hold together: nobody else has to be asked. */
export const innerConflict: AdviceRuleOfPlan = {
  name: 'inner-conflict',
  *find(plan) {
    for (const { sets } of judgedComponents(plan)) {
      for (const set of byGoals(sets)) if (kindOfSet(set.goals) === 'inner') yield leadTo(findingOf(set, plan));
    }
  },
  explain: explainInnerConflict,
};

function findingOf(set: MinimalSet, plan: PlanReading): AdviceFinding {
  const { goals, shortage } = set;
  const outcomes = reachedOutcomes(goals);
  const overlap = overlapOf(goals);
  return {
    goals: goals.map(({ key }) => key),
    departments: goals.slice(0, 1).map(({ goal }) => goal.department),
    outcomes,
    severity: stakeOf(outcomes, plan) * Math.min(1, shortage) * exposureOf(goals, plan.scopes),
    evidence: {
      positions: goals.map(({ position }) => position),
      ...(overlap === undefined ? {} : { overlap }),
      clash: lawClash(set, plan),
    },
  };
}
