import { isAmbiguous } from '../reading/goal-effects.ts';
import { explainAmbiguousEffect } from './explain-ambiguous-effect.ts';
import type { AdviceRuleOfPlan } from './advice-rule.ts';

/** One goal helps and hurts the same outcome to so like a degree that nobody can tell which of the two it does. */
export const ambiguousEffect: AdviceRuleOfPlan = {
  name: 'ambiguous-effect',
  *find({ goals, weightOf }) {
    for (const { key, goal, effects } of goals) {
      for (const [outcome, effect] of effects) {
        const { support, denial, supportPath, denialPath } = effect;
        if (!isAmbiguous(effect) || supportPath === undefined || denialPath === undefined) continue;
        yield {
          goals: [key],
          departments: [goal.department],
          outcomes: [outcome],
          severity: (weightOf.get(outcome) ?? 0) * Math.min(support, denial),
          evidence: { support: supportPath, denial: denialPath },
        };
      }
    }
  },
  explain: explainAmbiguousEffect,
};
