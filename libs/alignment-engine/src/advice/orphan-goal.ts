import type { GoalReading } from '../reading/plan-reading.ts';
import type { AdviceFinding, AdviceRuleOfPlan } from './advice-rule.ts';
import { explainOrphanGoal } from './explain-orphan-goal.ts';

/** As much as a goal's stake where it reaches no outcome. */
const SEVERITY = 0.3;

/** A goal that, as far as the plan tells, changes nothing for anybody whom the organisation is there for. */
export const orphanGoal: AdviceRuleOfPlan = {
  name: 'orphan-goal',
  *find({ goalByKey }) {
    for (const reading of goalByKey.values()) {
      if (reading.effectRow.reached.length > 0) continue;
      yield { severity: SEVERITY, firstGoal: reading.key, finding: () => findingOf(reading) };
    }
  },
  explain: explainOrphanGoal,
};

function findingOf({ key, goal }: GoalReading): AdviceFinding {
  return { goals: [key], departments: [goal.department], outcomes: [], severity: SEVERITY, evidence: {} };
}
