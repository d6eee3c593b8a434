import { judgedComponents } from '../laws/judged-components.ts';
import { lawClash } from '../laws/law-clash.ts';
import { percent, wish } from '../rules/explain-incompatible-targets.ts';
import { obstacles } from '../rules/laws-in-words.ts';
import { reachedOutcomes, stakeOf, type Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { distance } from '../wording.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';

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

function explainImpossibleTarget({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { positions: [position] = [], clash } = evidence;
  if (position === undefined || clash === undefined) return { headline: '', explanation: '' };
  const missed = clash.gap === undefined ? '' : `it misses by ${distance(clash.gap.value, clash.gap.unit)}, `;
  return {
    headline: `Out of reach: ${titleOf(goal, plan)}`,
    explanation:
      `${ownerAndTitle(goal, plan)} wants ${wish(position, plan)}, but ${obstacles(clash, plan)} does not allow it: ` +
      `${missed}${percent(clash.shortage)} of what it plans. Change the target, or what is said about how the business works.`,
  };
}
