import { boundaryOf } from '../laws/fact-boundary.ts';
import { judgedComponents } from '../laws/judged-components.ts';
import { sortedUnique } from '../order.ts';
import { reachedOutcomes, stakeOf } from '../rules/rule.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainConditionalPlan } from './explain-conditional-plan.ts';

/** The plan holds as things are, but not if a fact goes as far as people expect that it may. */
export const conditionalPlan: AdviceRuleOfPlan = {
  name: 'conditional-plan',
  *find(plan) {
    for (const judged of judgedComponents(plan)) {
      // What cannot hold now is not known to the end, so nobody can say what would fail next.
      if (judged.contradiction !== undefined || judged.cutShort !== undefined) continue;
      for (const { source } of judged.component.hard) {
        if (source.kind !== 'fact' || source.fact.mayReach === undefined) continue;
        const { metric, value, mayReach } = source.fact;
        const boundary = boundaryOf(source.fact, judged, plan.laws.solver, plan);
        if (boundary === undefined) continue;
        const { goals } = boundary;
        const outcomes = reachedOutcomes(goals);
        yield leadTo({
          goals: goals.map(({ key }) => key),
          departments: sortedUnique(goals.map(({ goal }) => goal.department)),
          outcomes,
          severity: stakeOf(outcomes, plan) * (1 - Math.abs(boundary.value - value) / Math.abs(mayReach - value)),
          evidence: {
            positions: goals.map(({ position }) => position),
            boundary: { metric, value, mayReach, boundary: boundary.value },
          },
        });
      }
    }
  },
  explain: explainConditionalPlan,
};
