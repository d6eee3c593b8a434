import { obstaclesIn } from '../laws/law-clash.ts';
import { judgedComponents } from '../laws/judged-components.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import { lawInWords } from '../rules/laws-in-words.ts';
import type { Words } from '../rules/rule.ts';
import { listOf, quantity, quoted } from '../wording.ts';
import { leadTo, type AdviceFinding, type AdviceRuleOfPlan } from './advice-rule.ts';

/** What people said about how the business works cannot all be so. */
export const contradictoryLaws: AdviceRuleOfPlan = {
  name: 'contradictory-laws',
  *find(plan) {
    for (const { contradiction, component } of judgedComponents(plan)) {
      if (contradiction === undefined) continue;
      const evidence = { metric: component.key, contradiction: obstaclesIn(contradiction) };
      yield leadTo({ goals: [], departments: [], outcomes: [], severity: 1, evidence });
    }
  },
  explain: explainContradictoryLaws,
};

function explainContradictoryLaws({ evidence: { contradiction } }: AdviceFinding, plan: PlanReading): Words {
  if (contradiction === undefined) return { headline: '', explanation: '' };
  const value = (metric: string, verb: string, amount: number): string => {
    const { name, unit } = metricInWords(metric, plan);
    return quoted(`${name} ${verb} ${quantity(amount, unit)}`);
  };
  const said = [
    ...contradiction.laws.map(({ says, because }) => `${quoted(lawInWords(says, plan))}${reason(because)}`),
    ...contradiction.facts.map((fact) => value(fact.metric, 'is', fact.value)),
    ...contradiction.bounds.map(({ metric, end, value: amount }) =>
      value(metric, end === 'min' ? 'is never below' : 'is never above', amount),
    ),
  ];
  return {
    headline: 'What is said about how the business works contradicts itself',
    explanation:
      `These cannot ${said.length === 2 ? 'both' : 'all'} be so: ${listOf(said)}. Until one of them is corrected, no goal on these metrics ` +
      'is checked against the others’.',
  };
}

/** Why people said it, which tells whom to ask. */
function reason(because: string | undefined): string {
  return because === undefined ? '' : ` (${quoted(because)})`;
}
