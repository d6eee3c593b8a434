import { clearlyLess } from '../numbers.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { PairVisitor } from './rule.ts';

/**
 * Visits, once each, the pairs of goals on one metric whose intervals lie apart, and of these no more than
 * meet in time or than lie apart: of ten thousand goals that follow each other nearly all pairs may be
 * apart and none meet.
 */
export function eachApart(goals: readonly GoalReading[], visit: PairVisitor): void {
  const byHigh = goals.filter(({ high }) => high < Infinity).sort((a, b) => a.high - b.high);
  const byFrom = [...goals].sort((a, b) => a.from - b.from);
  if (countMeeting(byFrom) < countApart(goals, byHigh)) eachMeeting(byFrom, visit);
  else for (const g of goals) eachBelow(g, byHigh, visit);
}

/** A goal's low end with the high ends below it, from the lowest on. */
function eachBelow(g: GoalReading, byHigh: readonly GoalReading[], visit: PairVisitor): void {
  for (let i = 0, h = byHigh[0]; h !== undefined && clearlyLess(h.high, g.low); h = byHigh[(i += 1)]) visit(g, h);
}

/** A goal with those that begin after it and before it ends. */
function eachMeeting(byFrom: readonly GoalReading[], visit: PairVisitor): void {
  for (const [i, g] of byFrom.entries()) {
    for (let j = i + 1, h = byFrom[j]; h !== undefined && h.from <= g.to; h = byFrom[(j += 1)]) {
      if (clearlyLess(h.high, g.low) || clearlyLess(g.high, h.low)) visit(g, h);
    }
  }
}

function countApart(goals: readonly GoalReading[], byHigh: readonly GoalReading[]): number {
  return goals.reduce((sum, g) => sum + countWhile(byHigh, (h) => clearlyLess(h.high, g.low)), 0);
}

function countMeeting(byFrom: readonly GoalReading[]): number {
  return byFrom.reduce((sum, g, i) => sum + countWhile(byFrom, (h) => h.from <= g.to) - i - 1, 0);
}

/** How many goals at the beginning of a list something is true of; by halves. */
function countWhile(goals: readonly GoalReading[], isTrue: (goal: GoalReading) => boolean): number {
  let [low, high] = [0, goals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const goal = goals[middle];
    if (goal !== undefined && isTrue(goal)) low = middle + 1;
    else high = middle;
  }
  return low;
}
