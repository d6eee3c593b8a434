import type { Day } from '../iso-day.ts';
import type { GoalReading } from './plan-reading.ts';
import { coverageMeets } from './scope-coverage.ts';

/**
 * Whether two active goals can be in each other's way at all: they meet on a day that is not past and
 * in some part of the business, belong to different departments, and neither carries the other.
 */
export function passesGate(a: GoalReading, b: GoalReading, today: Day): boolean {
  return (
    a.goal.department !== b.goal.department &&
    meetFrom(a, b, today) &&
    coverageMeets(a.coverage, b.coverage) &&
    standApart(a, b)
  );
}

/** Whether two goals belong to different departments that carry neither of them together, and neither contributes to the other. */
export function standApart(a: GoalReading, b: GoalReading): boolean {
  return (
    a.goal.department !== b.goal.department &&
    !a.goal.sharedWith.includes(b.goal.department) &&
    !b.goal.sharedWith.includes(a.goal.department) &&
    !a.ancestors.has(b.key) &&
    !b.ancestors.has(a.key)
  );
}

/**
 * The pairs of a list that pass the gate. Goals sorted by their first day meet only those that begin
 * before they end, so that a long list of short goals is not compared each with each.
 *
 * @param worthwhile a cheap test of the rule, made before the gate's
 */
export function* gatedPairs(
  goals: readonly GoalReading[],
  today: Day,
  worthwhile: (a: GoalReading, b: GoalReading) => boolean,
): Generator<readonly [GoalReading, GoalReading]> {
  const current = goals.filter(({ window }) => window.to >= today).sort((a, b) => a.window.from - b.window.from);
  for (const [i, a] of current.entries()) {
    for (let j = i + 1; j < current.length; j += 1) {
      const b = current[j];
      if (b === undefined || b.window.from > a.window.to) break;
      if (worthwhile(a, b) && passesGate(a, b, today)) yield a.key < b.key ? [a, b] : [b, a];
    }
  }
}

function meetFrom(a: GoalReading, b: GoalReading, today: Day): boolean {
  return Math.max(a.window.from, b.window.from, today) <= Math.min(a.window.to, b.window.to);
}
