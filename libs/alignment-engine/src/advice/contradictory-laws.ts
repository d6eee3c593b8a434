import { obstaclesIn } from '../laws/law-clash.ts';
import { judgedComponents } from '../laws/judged-components.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { explainContradictoryLaws } from './explain-contradictory-laws.ts';

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
