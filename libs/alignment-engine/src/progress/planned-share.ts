import { dayOf, type Day } from '../iso-day.ts';
import { clamp } from '../numbers.ts';
import type { Goal } from '../plan.ts';
import { shareByDay } from './milestone-tally.ts';
import { shareAt, type Way } from './way-of.ts';

/** The days from which and until which a goal should be on its way; an open goal has no last day. */
export interface Course {
  readonly first: Day;
  readonly last?: Day;
}

/** A goal that names no first day has begun with its first check-in, or else begins today. */
export function courseOf(goal: Pick<Goal, 'from' | 'due' | 'checkIns'>, today: Day): Course {
  const last = goal.due === undefined ? {} : { last: dayOf(goal.due) };
  const known = [today, ...goal.checkIns.map(({ on }) => dayOf(on)), ...Object.values(last)];
  return { first: goal.from === undefined ? Math.min(...known) : dayOf(goal.from), ...last };
}

/**
 * The share of the way that should lie behind a goal at the end of a day, 0 to 1: along the milestones
 * that carry values, or else evenly; where only milestones tell, the weight of those that are due.
 *
 * @returns nothing for goals that have no way or no date to be measured by
 * @example a goal from 1 to 11 January, without milestones, on 6 January: 0.5
 */
export function plannedShare(goal: Pick<Goal, 'milestones'>, way: Way, course: Course, day: Day): number | undefined {
  return planOf(goal, way, course)?.(day);
}

/** The same for many days: what does not depend on the day is worked out once. */
export function planOf(goal: Pick<Goal, 'milestones'>, way: Way, course: Course): ((day: Day) => number) | undefined {
  if (way.kind === 'steps') return shareByDay(goal.milestones, ({ due }) => due);
  if (way.kind !== 'change') return undefined;
  const marks = goal.milestones
    .flatMap(({ due, value }) => (value === undefined ? [] : [{ day: dayOf(due), share: shareAt(way, value) }]))
    .filter((mark) => mark.day > course.first && mark.day < (course.last ?? Infinity))
    .sort((a, b) => a.day - b.day || a.share - b.share);
  const end = course.last === undefined ? [] : [{ day: course.last, share: 1 }];
  const curve = [...marks, ...end];
  if (curve.length === 0) return undefined;
  const whole = [{ day: course.first, share: 0 }, ...curve];
  return (day) => along(whole, day);
}

interface Mark {
  readonly day: Day;
  readonly share: number;
}

/** Straight lines between the marks, level before the first and after the last. */
function along(curve: readonly Mark[], day: Day): number {
  const after = curve.findIndex((mark) => mark.day > day);
  const [a, b] = after < 0 ? [curve.at(-1), undefined] : [curve[after - 1], curve[after]];
  if (a === undefined) return 0;
  if (b === undefined) return a.share;
  return clamp(a.share + ((b.share - a.share) * (day - a.day)) / (b.day - a.day), 0, 1);
}
