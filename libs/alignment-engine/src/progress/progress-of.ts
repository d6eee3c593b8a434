import { dayOf, type Day } from '../iso-day.ts';
import type { Goal, IsoDate } from '../plan.ts';
import { intervalOf, liesInside } from '../reading/goal-position.ts';
import type { GoalProgress, ProgressStatus } from '../report.ts';
import { checkInsUpTo, readingsOf } from './check-ins.ts';
import { forecastOf } from './forecast-of.ts';
import { isDone, tallyOf } from './milestone-tally.ts';
import { courseOf, plannedShare } from './planned-share.ts';
import { ambitionOf, statedStatus, statusAgainst } from './progress-status.ts';
import { changeTo, shareAt, stretchOf, wayOf, type Way } from './way-of.ts';

/** A plan does not say how often a goal is checked in; a month without news is silence for any of them. */
const RHYTHM_DAYS = 31;

/**
 * How far a goal has come on a day, against how far it should be. Later check-ins and milestones done
 * later are not looked at.
 *
 * @example
 * // lead time from 8 days to 6 in the first half of the year; 7.5 days on 1 March
 * progressOf(goal, '2026-03-02') // { progress: 0.25, expected: 0.333…, status: 'on-track', … }
 */
export function progressOf(goal: Goal, asOf: IsoDate): GoalProgress {
  const today = dayOf(asOf);
  const way = wayOf(goal);
  const checkIns = checkInsUpTo(goal, today);
  const readings = readingsOf(checkIns);
  const current = readings.at(-1)?.value;
  const milestones = tallyOf(goal.milestones, today);
  const measured = { ...measure(goal, way, current, milestones.share), ...expectation(goal, way, today) };
  const status = statusOf(goal, way, measured, today);
  const lastCheckIn = checkIns.at(-1)?.on;
  const forecast = way.kind === 'change' && !measured.met ? forecastOf(way, readings, today) : undefined;
  return {
    ...(current === undefined ? {} : { current }),
    ...(lastCheckIn === undefined ? {} : { lastCheckIn }),
    ...measured,
    ...stretchShare(goal, current),
    ...stretchPlace(goal, way),
    status,
    ...statedStatus(checkIns.findLast(({ confidence }) => confidence !== undefined)?.confidence, status),
    milestones,
    ...(forecast === undefined ? {} : { forecast }),
  };
}

type Measured = Pick<GoalProgress, 'progress' | 'expected' | 'kept' | 'met' | 'ambition'>;

function measure(goal: Goal, way: Way, current: number | undefined, stepsDone: number | undefined): Measured {
  // A goal that was closed as done without numbers was reached by the word of those who closed it.
  const closed = goal.status === 'done' && current === undefined;
  const inside = goal.target !== undefined && current !== undefined && liesInside(intervalOf(goal.target), current);
  if (way.kind === 'keep') return current === undefined ? { met: closed } : { kept: inside, met: inside };
  const progress =
    way.kind === 'change' ? (current === undefined ? undefined : shareAt(way, current)) : inside ? 1 : stepsDone;
  if (progress === undefined) return { met: closed };
  const ambition = goal.commitment === 'aspirational' ? { ambition: ambitionOf(progress) } : {};
  return { progress, met: inside || (way.kind === 'steps' && progress === 1), ...ambition };
}

function expectation(goal: Goal, way: Way, today: Day): Pick<GoalProgress, 'expected'> {
  const expected = plannedShare(goal, way, courseOf(goal, today), today);
  return expected === undefined ? {} : { expected };
}

function statusOf(goal: Goal, way: Way, measured: Measured, today: Day): ProgressStatus {
  const { progress, expected, kept, met } = measured;
  if (goal.status === 'done' && met) return 'on-track';
  const heard = lastHeard(goal, way, today);
  if (heard === undefined) return 'pending';
  if (goal.status === 'active' && newsExpectedUntil(goal, met, today) - heard > RHYTHM_DAYS) return 'outdated';
  if (kept !== undefined) return kept ? 'on-track' : 'off-track';
  return progress === undefined ? 'pending' : statusAgainst(progress, expected);
}

/** Where only milestones tell, completing one is news like a check-in. */
function lastHeard(goal: Goal, way: Way, today: Day): Day | undefined {
  const done = way.kind === 'steps' ? goal.milestones.filter((milestone) => isDone(milestone, today)) : [];
  const days = [...checkInsUpTo(goal, today).map(({ on }) => on), ...done.flatMap(({ done: on }) => on ?? [])].map(
    dayOf,
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

/** A goal that was met when its time ended owes no news after that; one that was missed does. */
function newsExpectedUntil(goal: Goal, met: boolean, today: Day): Day {
  return met && goal.due !== undefined ? Math.min(today, dayOf(goal.due)) : today;
}

function stretchShare({ stretch, baseline }: Goal, current: number | undefined): Pick<GoalProgress, 'stretchProgress'> {
  if (stretch === undefined || baseline === undefined || current === undefined) return {};
  if (liesInside(intervalOf(stretch), baseline)) return {};
  return { stretchProgress: shareAt(changeTo(stretch, baseline), current) };
}

function stretchPlace(goal: Goal, way: Way): Pick<GoalProgress, 'stretchAt'> {
  const at = way.kind === 'change' ? stretchOf(goal, way) : undefined;
  return at === undefined ? {} : { stretchAt: at };
}
