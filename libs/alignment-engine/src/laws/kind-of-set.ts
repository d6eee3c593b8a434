import { carriesOther } from '../reading/carried-goals.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/**
 * What a minimal set is: one goal that is impossible by itself, a matter within one department, or a
 * conflict across departments. Nothing where every two departments carry each other's goals, or where two
 * goals ask it of one metric, which is told as opposed targets.
 */
export function kindOfSet(goals: readonly GoalReading[]): 'impossible' | 'inner' | 'across' | undefined {
  const [first, second, third] = goals;
  if (first === undefined) return undefined;
  if (second === undefined) return 'impossible';
  if (goals.every(({ goal }) => goal.department === first.goal.department)) return 'inner';
  if (third === undefined && first.goal.metric === second.goal.metric) return undefined;
  return goals.some((g, i) => goals.slice(i + 1).some((h) => mayClash(g, h))) ? 'across' : undefined;
}

function mayClash(g: GoalReading, h: GoalReading): boolean {
  return g.goal.department !== h.goal.department && !carriesOther(g, h);
}
