import { nearlyEqual } from '../numbers.ts';
import type { Target } from '../plan.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/** A change is told in steps of at most this share of the goal's span. */
const STEPS_IN_SPAN = 1000;

/** How far the ends of a goal's interval move outwards, in its metric's unit. */
export interface Ease {
  readonly low: number;
  readonly high: number;
}

/**
 * The target of a goal that gives way. New ends are rounded outwards to a thousandth of the span, so that
 * what people read and adopt holds as it is written.
 *
 * @returns nothing if it gives up nothing to speak of
 * @example easedTarget(goal /* at most 6, span 2 *\/, { low: 0, high: 0.25 }) // { atMost: 6.25 }
 */
export function easedTarget({ goal, low, high, position }: GoalReading, ease: Ease): Target | undefined {
  const span = position.span ?? 1;
  const eased = { low: outwards(low, -ease.low, span), high: outwards(high, ease.high, span) };
  const { target } = goal;
  if (target === undefined || (eased.low === low && eased.high === high)) return undefined;
  if ('atLeast' in target) return { atLeast: eased.low };
  if ('atMost' in target) return { atMost: eased.high };
  if ('between' in target) return { between: [eased.low, eased.high] };
  return { exactly: eased.low === low ? eased.high : eased.low };
}

/** A value moved by a distance, to the next step of the scale of a span in the same direction. */
export function outwards(value: number, by: number, span: number): number {
  if (Math.abs(by) <= 1e-9 * span) return value;
  return ontoScale(value + by, span, by < 0 ? Math.floor : Math.ceil);
}

/**
 * A value on the next step of the scale of a span: a thousandth of it, or a rounder one.
 *
 * @example ontoScale(124.44444, 140, Math.floor) // 124.4
 */
export function ontoScale(value: number, span: number, side: (steps: number) => number): number {
  const step = 10 ** Math.floor(Math.log10(span / STEPS_IN_SPAN));
  const steps = value / step;
  const whole = Math.round(steps);
  const rounded = Number(((nearlyEqual(whole, steps) ? whole : side(steps)) * step).toPrecision(12));
  return Number.isFinite(rounded) ? rounded : value;
}
