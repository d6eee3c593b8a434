import type { Day } from '../iso-day.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { HardConstraint } from './law-model.ts';
import type { Reason } from './unsolved.ts';

/** Goals of which all but any one can hold together, and all cannot. */
export interface MinimalSet {
  /** By key. */
  readonly goals: readonly GoalReading[];
  /** The least share of its span that every one of them would have to give up. */
  readonly shortage: number;
  /** A least set of laws that suffices for it, and the facts and bounds that it takes besides. */
  readonly because: readonly HardConstraint[];
  /** By how much they miss each other, where plain differences tie their metrics. */
  readonly gap?: number;
}

/** What cannot hold in one component of laws. */
export interface ComponentSets {
  /** Hard constraints that contradict each other; then nothing else is found. */
  readonly contradiction?: readonly HardConstraint[];
  /** Sets of one goal cannot hold whatever the others want. */
  readonly sets: readonly MinimalSet[];
  /** Why there may be more. */
  readonly cutShort?: Reason;
}

/** A set that fails by less than this share holds. */
export const HOLDS_BELOW = 1e-6;
/** More sets of one component are not looked for: nobody would read them. */
export const MOST_SETS = 1000;

/** Goals that bind their metric: those with a number, on days that are not past. */
export function bindingGoals(goals: readonly GoalReading[], today: Day): GoalReading[] {
  return goals.filter(({ position, window }) => position.interval !== undefined && window.to >= today);
}
