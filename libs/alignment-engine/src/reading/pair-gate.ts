import type { Day } from '../iso-day.ts';
import { carriesOther } from './carried-goals.ts';
import type { GoalReading } from './goal-reading.ts';

/**
 * Whether two active goals can be in each other's way at all: they meet on a day that is not past and
 * in some part of the business, belong to different departments, and neither carries the other.
 */
export function passesGate(a: GoalReading, b: GoalReading, today: Day): boolean {
  return (
    a.department !== b.department && meetFrom(a, b, today) && a.scope.shareWith(b.scope) !== -1 && !carriesOther(a, b)
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
  const current = goals.filter(({ to }) => to >= today).sort((a, b) => a.from - b.from);
  for (const [i, a] of current.entries()) {
    for (let j = i + 1; j < current.length; j += 1) {
      const b = current[j];
      if (b === undefined || b.from > a.to) break;
      if (worthwhile(a, b) && passesGate(a, b, today)) yield a.key < b.key ? [a, b] : [b, a];
    }
  }
}

function meetFrom(a: GoalReading, b: GoalReading, today: Day): boolean {
  const end = a.to < b.to ? a.to : b.to;
  return a.from <= end && b.from <= end && today <= end;
}
