import { byText } from '../order.ts';
import { groupStake } from '../rules/rule.ts';
import type { AdviceRuleOfPlan } from './advice-rule.ts';
import { backing } from './backing.ts';
import { explainUnbackedDependence } from './explain-unbacked-dependence.ts';
import { metricTies } from './metric-ties.ts';

/**
 * A goal whose metric hangs on one that another department moves, and that department works on it
 * neither by a goal of its own nor together with anybody.
 */
export const unbackedDependence: AdviceRuleOfPlan = {
  name: 'unbacked-dependence',
  *find(plan) {
    const tiesOf = metricTies(plan);
    const isBacked = backing(plan);
    for (const reading of plan.goalByKey.values()) {
      const { key, goal, pull, effectRow } = reading;
      // What is over needs nobody's work any more.
      if (goal.metric === undefined || reading.to < plan.today) continue;
      for (const dependence of tiesOf(goal.metric, pull)) {
        const { controlledBy, drivenBy, effect } = dependence;
        if (controlledBy === goal.department || goal.sharedWith.includes(controlledBy)) continue;
        if (isBacked(reading, drivenBy, controlledBy)) continue;
        const severity = groupStake([reading]) * Math.abs(effect);
        yield {
          severity,
          firstGoal: key,
          finding: () => ({
            goals: [key],
            departments: [goal.department, controlledBy].sort(byText),
            outcomes: effectRow.reached,
            severity,
            evidence: { positions: [reading.position], dependence },
          }),
        };
      }
    }
  },
  explain: explainUnbackedDependence,
};
