import type { StoryCarrier } from '../goal-plan.ts';
import { sortedUnique } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainUncarriedStory } from './explain-uncarried-story.ts';

/** An outcome whose story has parts for which nobody does anything. */
export const uncarriedStory: AdviceRuleOfPlan = {
  name: 'uncarried-story',
  *find(plan) {
    for (const { key, storyParts = [] } of plan.outcomes) {
      const holes = storyParts.filter(({ carriedBy }) => !carriedBy.some((carrier) => carries(carrier, plan)));
      if (holes.length === 0) continue;
      yield leadTo({
        goals: [],
        departments: [],
        outcomes: [key],
        severity: ((plan.weightOf.get(key) ?? 0) * holes.length) / storyParts.length,
        evidence: { story: { parts: sortedUnique(holes.map((hole) => hole.key)), ofParts: storyParts.length } },
      });
    }
  },
  explain: explainUncarriedStory,
};

/** A goal that was given up carries nothing. */
function carries(carrier: StoryCarrier, plan: PlanReading): boolean {
  if (!('goal' in carrier)) return true;
  const goal = plan.goalOf(carrier.goal);
  return goal !== undefined && goal.status !== 'cancelled';
}
