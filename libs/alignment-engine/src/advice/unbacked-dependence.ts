import type { PlanReading } from '../reading/plan-reading.ts';
import { reachedOutcomes, stakeOf } from '../rules/rule.ts';
import { sortedUnique } from '../order.ts';
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
    const tiesOf = metricTies(plan.source);
    const isBacked = backing(plan);
    for (const reading of plan.goals) {
      const { goal, position, window } = reading;
      // What is over needs nobody's work any more.
      if (goal.metric === undefined || window.to < plan.today) continue;
      for (const tie of tiesOf(goal.metric, position.pull)) {
        const controlledBy = controllerBesides([goal.department, ...goal.sharedWith], tie.drivenBy, plan);
        if (controlledBy === undefined || isBacked(reading, tie.drivenBy, controlledBy)) continue;
        const outcomes = reachedOutcomes([reading]);
        yield {
          goals: [reading.key],
          departments: sortedUnique([goal.department, controlledBy]),
          outcomes,
          severity: stakeOf(outcomes, plan) * Math.abs(tie.effect),
          evidence: { positions: [position], dependence: { ...tie, controlledBy } },
        };
      }
    }
  },
  explain: explainUnbackedDependence,
};

/** The department that controls a metric, unless it carries the goal. */
function controllerBesides(carriers: readonly string[], metric: string, plan: PlanReading): string | undefined {
  const controller = plan.metricByKey.get(metric)?.controlledBy;
  return controller === undefined || carriers.includes(controller) ? undefined : controller;
}
