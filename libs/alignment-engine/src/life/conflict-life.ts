import type { IsoDate } from '../plan.ts';
import type { GoalAsk } from './goal-ask.ts';

/**
 * What has become of a conflict. As long as the engine finds it, people move it on; `resolved` is what the
 * engine says when it no longer finds it.
 */
export type ConflictState = 'open' | 'acknowledged' | 'decided' | 'accepted' | 'dismissed' | 'resolved';

export const CONFLICT_STATES: readonly ConflictState[] = [
  'open',
  'acknowledged',
  'decided',
  'accepted',
  'dismissed',
  'resolved',
];

/** What is remembered of a conflict from one judging to the next. */
export interface ConflictLife {
  readonly state: ConflictState;
  /** The severity up to which it was accepted, 0 to 1. */
  readonly acceptedUpTo?: number;
  /** The day on which people wanted to look at it again. */
  readonly reviewOn?: IsoDate;
  /** What its goals asked when people settled it. */
  readonly basis?: readonly GoalAsk[];
}

/** States in which people have said their last word for now. */
export function isSettled(state: ConflictState): boolean {
  return state === 'decided' || state === 'accepted' || state === 'dismissed';
}
