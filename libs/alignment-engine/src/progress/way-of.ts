import { clamp } from '../numbers.ts';
import type { Goal, Target } from '../plan.ts';
import { intervalOf, liesInside } from '../reading/goal-position.ts';
import type { Interval } from '../evidence.ts';

/** How one can tell how far a goal has come. */
export type Way =
  /** From the baseline to the target. */
  | Change
  /** It stays within its interval, or does not. */
  | { readonly kind: 'keep'; readonly interval: Interval }
  /** Only by its milestones. */
  | { readonly kind: 'steps' }
  | { readonly kind: 'unknown' };

export interface Change {
  readonly kind: 'change';
  readonly start: number;
  readonly end: number;
  /** Going past the end is as wrong as falling short of it. */
  readonly exact: boolean;
}

type Measured = Pick<Goal, 'target' | 'direction' | 'baseline' | 'milestones'>;

/**
 * A goal that starts within its target can only keep it; any other goal with a number and a baseline
 * has a way to go; the rest is told by milestones, if there are some.
 *
 * @example wayOf(aGoal({ target: { atMost: 6 }, baseline: 8 })) // { kind: 'change', start: 8, end: 6, exact: false }
 */
export function wayOf(goal: Measured): Way {
  const { target, baseline } = goal;
  if (target !== undefined) {
    if (staysPut(target, goal)) return { kind: 'keep', interval: intervalOf(target) };
    if (baseline !== undefined) return changeTo(target, baseline);
  }
  return { kind: goal.milestones.length > 0 ? 'steps' : 'unknown' };
}

/** The way from a baseline to the nearest value that satisfies a target. */
export function changeTo(target: Target, baseline: number): Change {
  const { low, high } = intervalOf(target);
  const end = low !== undefined && baseline < low ? low : (high ?? low ?? baseline);
  return { kind: 'change', start: baseline, end, exact: 'exactly' in target };
}

/**
 * The share of the way that lies behind a value, 0 to 1.
 *
 * @example shareAt({ kind: 'change', start: 8, end: 6, exact: false }, 7.5) // 0.25
 */
export function shareAt({ start, end, exact }: Change, value: number): number {
  const share = (value - start) / (end - start);
  return clamp(exact && share > 1 ? 2 - share : share, 0, 1);
}

/** Where the stretch target lies, as a share of the way to the committed one; nothing without one beyond the baseline. */
export function stretchOf({ stretch, baseline }: Pick<Goal, 'stretch' | 'baseline'>, way: Change): number | undefined {
  if (stretch === undefined || baseline === undefined || liesInside(intervalOf(stretch), baseline)) return undefined;
  const { end } = changeTo(stretch, baseline);
  return (end - way.start) / (way.end - way.start);
}

function staysPut(target: Target, { direction, baseline }: Measured): boolean {
  if (direction === 'maintain' || 'between' in target) return true;
  return baseline !== undefined && liesInside(intervalOf(target), baseline);
}
