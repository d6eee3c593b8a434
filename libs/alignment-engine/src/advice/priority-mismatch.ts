import type { EmphasisGap } from '../advice.ts';
import { clearlyLess, sumOf } from '../numbers.ts';
import { by, byText, sortedUnique } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { leadTo, type AdviceRuleOfPlan } from './advice-rule.ts';
import { mostOvervalued, mostUndervalued } from './emphasis-extremes.ts';
import { explainPriorityMismatch } from './explain-priority-mismatch.ts';

/** From this distance on, three tenths of a department's effort lie elsewhere than customers would put them. */
const FROM_DISTANCE = 0.3;

/** A department that stresses other outcomes than those whom the outcomes are for. */
export const priorityMismatch: AdviceRuleOfPlan = {
  name: 'priority-mismatch',
  *find(plan) {
    const ofGoals = emphasisOfGoals(plan.goals);
    for (const { key, priorities } of [...plan.departmentByKey.values()].sort(by((department) => department.key))) {
      const stated = Object.entries(priorities).filter(([, emphasis]) => emphasis > 0);
      const emphasis = stated.length > 0 ? new Map(stated) : (ofGoals.get(key) ?? new Map<string, number>());
      const gaps = emphasisGaps(emphasis, plan);
      const distance = 1 - sumOf(gaps, (gap) => Math.min(gap.emphasis, gap.weight));
      if (gaps.length === 0 || clearlyLess(distance, FROM_DISTANCE)) continue;
      const outcomes = [mostOvervalued(gaps), mostUndervalued(gaps)].flatMap((gap) => gap?.outcome ?? []);
      yield leadTo({
        goals: [],
        departments: [key],
        outcomes: sortedUnique(outcomes),
        severity: distance,
        evidence: { emphasis: gaps },
      });
    }
  },
  explain: explainPriorityMismatch,
};

/** Department to outcome to Σ emphasis × support of its goals. */
function emphasisOfGoals(goals: readonly GoalReading[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { goal, effectRow } of goals) {
    const department = found.get(goal.department) ?? new Map<string, number>();
    found.set(goal.department, department);
    for (const { outcome, support } of effectRow.cells) {
      if (support > 0) department.set(outcome, (department.get(outcome) ?? 0) + goal.emphasis * support);
    }
  }
  return found;
}

/** Emphasis beside weight, both normalised to sum 1 over the outcomes that the department stresses at all; by outcome. */
function emphasisGaps(emphasis: ReadonlyMap<string, number>, { weightOf }: PlanReading): EmphasisGap[] {
  const stressed = [...emphasis].filter(([outcome]) => weightOf.has(outcome)).sort(([a], [b]) => byText(a, b));
  const ofDepartment = sumOf(stressed, ([, amount]) => amount);
  const ofCustomers = sumOf(stressed, ([outcome]) => weightOf.get(outcome) ?? 0);
  return stressed.map(([outcome, amount]) => ({
    outcome,
    emphasis: amount / ofDepartment,
    weight: (weightOf.get(outcome) ?? 0) / ofCustomers,
  }));
}
