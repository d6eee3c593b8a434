import type { MinimalSet } from '../laws/goal-sets.ts';
import { byGoals, judgedComponents } from '../laws/judged-components.ts';
import { kindOfSet } from '../laws/kind-of-set.ts';
import { lawClash } from '../laws/law-clash.ts';
import { exposureOf, overlapOf } from '../reading/overlap.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { percent, wish } from '../rules/explain-incompatible-targets.ts';
import { obstacles } from '../rules/laws-in-words.ts';
import { reachedOutcomes, stakeOf, type Words } from '../rules/rule.ts';
import { departmentOf, titleOf } from '../rules/stake-in-words.ts';
import { distance, listOf, whenAndWhere } from '../wording.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';

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

function explainInnerConflict({ goals, evidence }: AdviceFinding, plan: PlanReading): Words {
  const { positions = [], overlap, clash } = evidence;
  if (clash === undefined) return { headline: '', explanation: '' };
  const department = departmentOf(goals[0] ?? '', plan);
  const wishes = positions.map((position) => `${wish(position, plan)} (${titleOf(position.goal, plan)})`);
  const when = overlap === undefined ? '' : `, ${whenAndWhere(overlap)}`;
  const cause = obstacles(clash, plan);
  const both = goals.length === 2 ? 'both' : 'all of these';
  const why = cause === '' ? `both cannot be reached` : `${cause} does not allow ${both}`;
  const apart =
    clash.gap === undefined ? '' : `they miss each other by ${distance(clash.gap.value, clash.gap.unit)}, so `;
  return {
    headline: `${department}’s own goals do not go together: ${listOf(goals.map((goal) => titleOf(goal, plan)))}`,
    explanation:
      `${department} wants ${listOf(wishes)}${when}, but ${why}: ${apart}each would have to give up ` +
      `${percent(clash.shortage)} of what it plans. Decide within the department which of them gives way.`,
  };
}
