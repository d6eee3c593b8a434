import { effectPath } from '../reading/effect-row.ts';
import { explainAmbiguousEffect } from './explain-ambiguous-effect.ts';
import type { AdviceRuleOfPlan } from './advice-rule.ts';

/** One goal helps and hurts the same outcome to so like a degree that nobody can tell which of the two it does. */
export const ambiguousEffect: AdviceRuleOfPlan = {
  name: 'ambiguous-effect',
  *find({ goalByKey }) {
    for (const { key, goal, effectRow } of goalByKey.values()) {
      for (const { outcome, weight, support, denial, supportPath, denialPath, ambiguous } of effectRow.cells) {
        if (!ambiguous || supportPath === undefined || denialPath === undefined) continue;
        const severity = weight * Math.min(support, denial);
        yield {
          severity,
          firstGoal: key,
          finding: () => ({
            goals: [key],
            departments: [goal.department],
            outcomes: [outcome],
            severity,
            evidence: { support: effectPath(key, supportPath), denial: effectPath(key, denialPath) },
          }),
        };
      }
    }
  },
  explain: explainAmbiguousEffect,
};
