import type { ConflictState } from './conflict-life.ts';

/** What a person can do with a conflict. */
export type PersonStep = 'acknowledge' | 'decide' | 'accept' | 'dismiss' | 'reopen';

/** Where a step leads; an acknowledgement only when the last department concerned has given it. */
export const STATE_AFTER: Readonly<Record<PersonStep, ConflictState>> = {
  acknowledge: 'acknowledged',
  decide: 'decided',
  accept: 'accepted',
  dismiss: 'dismissed',
  reopen: 'open',
};

/** From which states a step can be taken. What is settled is settled again by a decision that replaces the first. */
const STATES_BEFORE: Readonly<Record<PersonStep, readonly ConflictState[]>> = {
  acknowledge: ['open'],
  decide: ['open', 'acknowledged', 'decided', 'accepted', 'dismissed'],
  accept: ['open', 'acknowledged', 'decided', 'accepted', 'dismissed'],
  dismiss: ['open', 'acknowledged', 'decided', 'accepted', 'dismissed'],
  reopen: ['decided', 'accepted', 'dismissed'],
};

const IN_THE_WAY: Readonly<Record<ConflictState, string>> = {
  open: 'This conflict is open already. Acknowledge it, or decide on it.',
  acknowledged: 'Every department concerned has acknowledged this conflict already. Decide on it now.',
  decided: 'This conflict is decided. Reopen it first if the decision no longer holds.',
  accepted: 'This conflict is accepted. Reopen it first if the limits no longer hold.',
  dismissed: 'This conflict is dismissed. Reopen it first if it is real after all.',
  resolved: 'This conflict is no longer there: the goals go together now. Nothing is left to do.',
};

/**
 * Why a step cannot be taken, in words with a cure.
 *
 * @returns nothing if it can
 * @example whyNot('reopen', 'open') // 'This conflict is open already. Acknowledge it, or decide on it.'
 */
export function whyNot(step: PersonStep, state: ConflictState): string | undefined {
  return STATES_BEFORE[step].includes(state) ? undefined : IN_THE_WAY[state];
}
