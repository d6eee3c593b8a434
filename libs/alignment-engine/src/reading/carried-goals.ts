import type { GoalReading } from './goal-reading.ts';

/**
 * Whether two goals are exempt from each other: one is shared with the other's department, or contributes
 * to it.
 */
export function carriesOther(a: GoalReading, b: GoalReading): boolean {
  return isShared(a, b) || isShared(b, a) || a.contributesTo(b) || b.contributesTo(a);
}

function isShared({ goal }: GoalReading, { goal: other }: GoalReading): boolean {
  return goal.sharedWith.length > 0 && goal.sharedWith.includes(other.department);
}
