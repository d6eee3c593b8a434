import { isoOf } from '../iso-day.ts';
import type { Plan } from '../plan.ts';
import type { Overlap } from '../evidence.ts';
import { daysIn, sharedWindow, shortestDays } from './day-window.ts';
import { OPEN_END, type GoalReading } from './goal-reading.ts';
import { scopeExposure, sharedScope } from './scope-coverage.ts';

/** Taken once: in a sandbox, as tests run in, a look at a global takes long, and very many pairs are weighed. */
const { max, min } = Math;

/**
 * How much of the goals' time and business is exposed to their conflict, 0 to 1: shared days ÷ days of
 * the shortest finite window, times the shared share of their scopes.
 *
 * @param goals at least two that meet in time and scope
 */
export function exposureOf(goals: readonly GoalReading[], scopes: Plan['scopes']): number {
  const windows = goals.map(({ window }) => window);
  const shared = sharedWindow(windows);
  if (shared === undefined) return 0;
  const shortest = shortestDays(windows);
  const inTime = shortest === undefined ? 1 : daysIn(shared) / shortest;
  return (
    inTime *
    scopeExposure(
      goals.map(({ coverage }) => coverage),
      scopes,
    )
  );
}

/** `exposureOf` for two goals, of which very many are weighed; allocates nothing. */
export function pairExposure(a: GoalReading, b: GoalReading): number {
  return exposureInTime(a, b) * a.scope.shareWith(b.scope);
}

/** Shared days ÷ days of the shortest finite window; what the exposure is at most. */
export function exposureInTime(a: GoalReading, b: GoalReading): number {
  if (a.to === OPEN_END && b.to === OPEN_END) return 1;
  // The shorter of two windows has an end if either has one.
  const shortest = min(a.to - a.from, b.to - b.from) + 1;
  return (min(a.to, b.to) - max(a.from, b.from) + 1) / shortest;
}

/** Where and when the goals meet, as data; nothing if they never do. */
export function overlapOf(goals: readonly GoalReading[]): Overlap | undefined {
  const windows = goals.map(({ window }) => window);
  const shared = sharedWindow(windows);
  if (shared === undefined) return undefined;
  const ofDays = shortestDays(windows);
  return {
    from: isoOf(shared.from),
    ...(Number.isFinite(shared.to) ? { to: isoOf(shared.to), days: daysIn(shared) } : {}),
    ...(ofDays === undefined ? {} : { ofDays }),
    scope: sharedScope(goals.map(({ coverage }) => coverage)),
  };
}
