import { nearlyEqual } from '../numbers.ts';
import type { Goal, Target } from '../plan.ts';
import type { GoalPosition, Interval } from '../evidence.ts';

/** The share of a target's value that stands for the way to it where no baseline tells. */
const ASSUMED_SPAN = 0.1;

type Position = Omit<GoalPosition, 'goal'>;

/**
 * What a goal wants of its metric: the interval it asks for, the way it moves the metric (+1 up, −1
 * down, 0 not at all), how hard (`tightness`, 0 to 1) and how far (`span`, in the metric's unit).
 *
 * @example
 * positionOf({ target: { atMost: 6 }, baseline: 8 })
 * // { interval: { high: 6 }, pull: -1, tightness: 1, span: 2, spanAssumed: false }
 */
export function positionOf(goal: Pick<Goal, 'target' | 'direction' | 'baseline'>): Position {
  if (goal.target === undefined) return { pull: pullOfDirection(goal.direction), tightness: 1, spanAssumed: false };
  const interval = intervalOf(goal.target);
  return {
    interval,
    pull: pullOfTarget(goal.target, interval, goal),
    tightness: tightnessOf(interval, goal.baseline),
    ...spanOf(interval, goal.baseline),
  };
}

/** The values that satisfy a target; a missing end is open. */
export function intervalOf(target: Target): Interval {
  if ('atLeast' in target) return { low: target.atLeast };
  if ('atMost' in target) return { high: target.atMost };
  if ('exactly' in target) return { low: target.exactly, high: target.exactly };
  return { low: target.between[0], high: target.between[1] };
}

/** Whether a value satisfies an interval; its ends belong to it, rounding noise aside. */
export function liesInside(interval: Interval, value: number): boolean {
  const { low = -Infinity, high = Infinity } = interval;
  return (value >= low && value <= high) || nearlyEqual(value, low) || nearlyEqual(value, high);
}

function pullOfDirection(direction: Goal['direction']): -1 | 0 | 1 {
  if (direction === 'increase') return 1;
  return direction === 'decrease' ? -1 : 0;
}

function pullOfTarget(target: Target, interval: Interval, goal: Pick<Goal, 'direction' | 'baseline'>): -1 | 0 | 1 {
  if (goal.direction !== 'maintain' && 'atLeast' in target) return 1;
  if (goal.direction !== 'maintain' && 'atMost' in target) return -1;
  if (goal.baseline === undefined || liesInside(interval, goal.baseline)) return 0;
  return goal.baseline < (interval.low ?? -Infinity) ? 1 : -1;
}

function tightnessOf(interval: Interval, baseline: number | undefined): number {
  if (baseline === undefined || !liesInside(interval, baseline)) return 1;
  const end = nearestEnd(interval, baseline);
  return 1 - Math.min(1, Math.abs(baseline - end) / (Math.abs(end) || 1));
}

function spanOf(interval: Interval, baseline: number | undefined): { span: number; spanAssumed: boolean } {
  if (baseline !== undefined) {
    const end = nearestEnd(interval, baseline);
    if (!nearlyEqual(baseline, end)) return { span: Math.abs(baseline - end), spanAssumed: false };
  }
  const largest = Math.max(...endsOf(interval).map(Math.abs));
  return { span: ASSUMED_SPAN * (largest || 1), spanAssumed: true };
}

function nearestEnd(interval: Interval, value: number): number {
  return endsOf(interval).reduce((best, end) => (Math.abs(end - value) < Math.abs(best - value) ? end : best));
}

function endsOf(interval: Interval): number[] {
  return [interval.low, interval.high].filter((end) => end !== undefined);
}
