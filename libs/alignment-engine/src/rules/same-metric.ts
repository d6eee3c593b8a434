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

/** Whether an edit left alone what any conflict of two goals rests on: who, when, where, and for which outcomes. */
export function standsTheSame(before: GoalReading, after: GoalReading): boolean {
  const [was, is] = [before.goal, after.goal];
  return (
    was.title === is.title &&
    was.department === is.department &&
    was.metric === is.metric &&
    was.parent === is.parent &&
    was.sharedWith.join(' ') === is.sharedWith.join(' ') &&
    before.from === after.from &&
    before.to === after.to &&
    before.scope === after.scope &&
    before.effectRow === after.effectRow
  );
}

/** The same, and what the goal asks of its metric as well. */
export function asksTheSame(before: GoalReading, after: GoalReading): boolean {
  return (
    standsTheSame(before, after) &&
    before.pull === after.pull &&
    before.numbered === after.numbered &&
    before.low === after.low &&
    before.high === after.high &&
    before.span === after.span &&
    before.goal.promise === after.goal.promise &&
    before.goal.commitment === after.goal.commitment
  );
}
