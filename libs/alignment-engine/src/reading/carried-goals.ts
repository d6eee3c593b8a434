import type { GoalReading } from './plan-reading.ts';

/**
 * Whether two goals are exempt from each other: one is shared with the other's department, or contributes
 * to it.
 */
export function carriesOther(a: GoalReading, b: GoalReading): boolean {
  return (
    a.goal.sharedWith.includes(b.goal.department) ||
    b.goal.sharedWith.includes(a.goal.department) ||
    a.ancestors.has(b.key) ||
    b.ancestors.has(a.key)
  );
}
