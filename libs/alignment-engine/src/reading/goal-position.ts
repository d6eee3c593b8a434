import { nearlyEqual } from '../numbers.ts';
import type { Goal, Target } from '../plan.ts';
import type { GoalPosition, Interval } from '../evidence.ts';

/** The share of a target's value that stands for the way to it where no baseline tells. */
const ASSUMED_SPAN = 0.1;

type Position = Omit<GoalPosition, 'goal'>;
type Aim = Pick<Goal, 'target' | 'direction' | 'baseline'>;

/** A position as plain numbers: without a target, every value will do and there is no span. */
export interface PositionInNumbers {
  /** Has a target, and so an interval. */
  readonly numbered: boolean;
  /** An open end is −Infinity or Infinity. */
  readonly low: number;
  readonly high: number;
  readonly pull: -1 | 0 | 1;
  readonly tightness: number;
  readonly span: number;
  readonly spanAssumed: boolean;
}

/**
 * What a goal wants of its metric: the interval it asks for, the way it moves the metric (+1 up, −1
 * down, 0 not at all), how hard (`tightness`, 0 to 1) and how far (`span`, in the metric's unit).
 *
 * @example
 * positionOf({ target: { atMost: 6 }, baseline: 8 })
 * // { interval: { high: 6 }, pull: -1, tightness: 1, span: 2, spanAssumed: false }
 */
export function positionOf(goal: Aim): Position {
  return positionFrom(positionInNumbers(goal));
}

export function positionFrom({ numbered, low, high, pull, tightness, span, spanAssumed }: PositionInNumbers): Position {
  if (!numbered) return { pull, tightness, spanAssumed };
  const interval = { ...(low === -Infinity ? {} : { low }), ...(high === Infinity ? {} : { high }) };
  return { interval, pull, tightness, span, spanAssumed };
}

/** The same as `positionOf` for very many goals: no lists and no optional parts. */
export function positionInNumbers(goal: Aim): PositionInNumbers {
  const { target, baseline } = goal;
  if (target === undefined) return { ...WITHOUT_TARGET, pull: pullOfDirection(goal.direction) };
  const low = lowEnd(target);
  const high = highEnd(target);
  const inside = baseline !== undefined && isInside(low, high, baseline);
  const end = baseline === undefined ? 0 : nearestEnd(low, high, baseline);
  const measured = baseline !== undefined && !nearlyEqual(baseline, end);
  return {
    numbered: true,
    low,
    high,
    pull: pullOfTarget(low, high, inside, goal),
    tightness: inside ? 1 - Math.min(1, Math.abs(baseline - end) / (Math.abs(end) || 1)) : 1,
    span: measured ? Math.abs(baseline - end) : ASSUMED_SPAN * (largestEnd(low, high) || 1),
    spanAssumed: !measured,
  };
}

const WITHOUT_TARGET: PositionInNumbers = {
  numbered: false,
  low: -Infinity,
  high: Infinity,
  pull: 0,
  tightness: 1,
  span: 0,
  spanAssumed: false,
};

/** The values that satisfy a target; a missing end is open. */
export function intervalOf(target: Target): Interval {
  if ('atLeast' in target) return { low: target.atLeast };
  if ('atMost' in target) return { high: target.atMost };
  return { low: lowEnd(target), high: highEnd(target) };
}

/** Whether a value satisfies an interval; its ends belong to it, rounding noise aside. */
export function liesInside({ low = -Infinity, high = Infinity }: Interval, value: number): boolean {
  return isInside(low, high, value);
}

function isInside(low: number, high: number, value: number): boolean {
  return (value >= low && value <= high) || nearlyEqual(value, low) || nearlyEqual(value, high);
}

function lowEnd(target: Target): number {
  if ('atLeast' in target) return target.atLeast;
  if ('atMost' in target) return -Infinity;
  return 'exactly' in target ? target.exactly : target.between[0];
}

function highEnd(target: Target): number {
  if ('atMost' in target) return target.atMost;
  if ('atLeast' in target) return Infinity;
  return 'exactly' in target ? target.exactly : target.between[1];
}

function pullOfDirection(direction: Goal['direction']): -1 | 0 | 1 {
  if (direction === 'increase') return 1;
  return direction === 'decrease' ? -1 : 0;
}

function pullOfTarget(low: number, high: number, inside: boolean, { direction, baseline }: Aim): -1 | 0 | 1 {
  if (direction !== 'maintain' && high === Infinity) return 1;
  if (direction !== 'maintain' && low === -Infinity) return -1;
  if (baseline === undefined || inside) return 0;
  return baseline < low ? 1 : -1;
}

/** Of two ends that are equally near, the low one. */
function nearestEnd(low: number, high: number, value: number): number {
  if (low === -Infinity) return high;
  return Math.abs(high - value) < Math.abs(low - value) ? high : low;
}

function largestEnd(low: number, high: number): number {
  if (low === -Infinity) return Math.abs(high);
  return high === Infinity ? Math.abs(low) : Math.max(Math.abs(low), Math.abs(high));
}
