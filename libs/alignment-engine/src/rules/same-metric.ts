import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { PairVisitor } from './rule.ts';

/** Visits a goal with all others on its metric. */
export function eachOnMetric(goal: GoalReading, { index }: PlanReading, visit: PairVisitor): void {
  const { metric } = goal.goal;
  if (metric === undefined) return;
  for (const other of index.onMetric(metric)) if (other !== goal) visit(goal, other);
}

/** An ambition may be missed on purpose. */
export function isAmbition({ goal }: GoalReading): boolean {
  return goal.commitment === 'aspirational';
}
