import { dayOf, type Day } from '../iso-day.ts';
import type { Goal } from '../plan.ts';
import { checkInsUpTo, readingsOf, type Reading } from './check-ins.ts';
import { shareByDay } from './milestone-tally.ts';
import { courseOf, planOf, type Course } from './planned-share.ts';
import { shareAt, stretchOf, wayOf, type Change, type Way } from './way-of.ts';

/** A goal's way over time. */
export interface Journey {
  readonly emphasis: number;
  readonly first: Day;
  readonly last: Day;
  /** Where the stretch target lies, as a share of the way to the committed one. */
  readonly stretch?: number;
  /** The share of the way planned by the end of a day, 0 to 1. */
  plannedOn(day: Day): number;
  /** The share of the way covered by the end of a day, 0 to 1; none before the first check-in. */
  coveredOn(day: Day): number;
}

/** The way of a goal of which both plan and progress can be told, or nothing. */
export function journeyOf(goal: Goal, today: Day): Journey | undefined {
  const course = courseOf(goal, today);
  const path = pathOf(goal, course);
  if (path === undefined) return undefined;
  const { way, plan } = path;
  const dues = goal.milestones.map(({ due }) => dayOf(due));
  const readings = readingsOf(checkInsUpTo(goal, today));
  const stretch = way.kind === 'change' ? stretchOf(goal, way) : undefined;
  const steps = shareByDay(goal.milestones, ({ done }) => done);
  return {
    emphasis: goal.emphasis,
    first: Math.min(course.first, ...dues),
    last: Math.max(course.last ?? course.first, ...dues),
    ...(stretch === undefined ? {} : { stretch }),
    plannedOn: plan,
    coveredOn: (day) => (way.kind === 'change' ? shareOn(way, readings, day) : (steps?.(day) ?? 0)),
  };
}

/** How the goal is measured, or by its milestones where that way has no plan. */
function pathOf(goal: Goal, course: Course): { way: Way; plan: (day: Day) => number } | undefined {
  const measured = wayOf(goal);
  for (const way of [measured, { kind: 'steps' }] as const) {
    const plan = planOf(goal, way, course);
    if (plan !== undefined) return { way, plan };
  }
  return undefined;
}

function shareOn(way: Change, readings: readonly Reading[], day: Day): number {
  const last = readings.findLast((reading) => reading.day <= day);
  return last === undefined ? 0 : shareAt(way, last.value);
}
