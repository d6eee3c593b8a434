import { judgedComponents } from '../laws/judged-components.ts';
import { lawClash } from '../laws/law-clash.ts';
import { reachedOutcomes, stakeOf } from '../rules/rule.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainImpossibleTarget } from './explain-impossible-target.ts';

/** A goal that cannot be reached whatever the others want. */
export const impossibleTarget: AdviceRuleOfPlan = {
  name: 'impossible-target',
  *find(plan) {
    for (const { sets } of judgedComponents(plan)) {
      for (const set of sets) {
        const [goal, another] = set.goals;
        if (goal === undefined || another !== undefined) continue;
        const outcomes = reachedOutcomes([goal]);
        yield leadTo({
          goals: [goal.key],
          departments: [goal.goal.department],
          outcomes,
          severity: stakeOf(outcomes, plan) * Math.min(1, set.shortage),
          evidence: { positions: [goal.position], clash: lawClash(set, plan) },
        });
      }
    }
  },
  explain: explainImpossibleTarget,
};
