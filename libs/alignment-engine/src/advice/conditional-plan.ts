import { boundaryOf } from '../laws/fact-boundary.ts';
import { judgedComponents } from '../laws/judged-components.ts';
import { sortedUnique } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import { reachedOutcomes, stakeOf, type Words } from '../rules/rule.ts';
import { atStake, ownerAndTitle } from '../rules/stake-in-words.ts';
import { capitalised, listOf, quantity } from '../wording.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';

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

function explainConditionalPlan({ goals, outcomes, evidence }: AdviceFinding, plan: PlanReading): Words {
  const { boundary } = evidence;
  if (boundary === undefined) return { headline: '', explanation: '' };
  const { name, unit } = metricInWords(boundary.metric, plan);
  const rising = boundary.mayReach > boundary.value;
  const limit = quantity(boundary.boundary, unit);
  const owners = listOf(goals.map((goal) => ownerAndTitle(goal, plan)));
  return {
    headline: `${capitalised(name)}: the plan holds ${rising ? 'up to' : 'down to'} ${limit}, and ${quantity(boundary.mayReach, unit)} may come`,
    explanation:
      `The plan holds while ${name} is at ${rising ? 'most' : 'least'} ${limit}; it is ${quantity(boundary.value, unit)} now and may reach ` +
      `${quantity(boundary.mayReach, unit)}. Beyond that ${owners} cannot ${goals.length > 1 ? 'all be kept' : 'be kept'}: ` +
      `decide now what gives way then. ${atStake(outcomes, plan)}`,
  };
}
