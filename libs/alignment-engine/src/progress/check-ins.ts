import { dayOf, type Day } from '../iso-day.ts';
import { byText } from '../order.ts';
import type { CheckIn, Goal } from '../plan.ts';

/** A value checked in on a day. */
export interface Reading {
  readonly day: Day;
  readonly value: number;
}

/** What was checked in up to a day, oldest first; of several on one day the order of the plan does not matter. */
export function checkInsUpTo(goal: Pick<Goal, 'checkIns'>, day: Day): CheckIn[] {
  return goal.checkIns
    .filter(({ on }) => dayOf(on) <= day)
    .sort(
      (a, b) =>
        byText(a.on, b.on) ||
        (a.value ?? -Infinity) - (b.value ?? -Infinity) ||
        (a.confidence ?? -1) - (b.confidence ?? -1) ||
        byText(a.note ?? '', b.note ?? ''),
    );
}

/** The check-ins that carry a value, as days and numbers. */
export function readingsOf(checkIns: readonly CheckIn[]): Reading[] {
  return checkIns.flatMap(({ on, value }) => (value === undefined ? [] : [{ day: dayOf(on), value }]));
}
