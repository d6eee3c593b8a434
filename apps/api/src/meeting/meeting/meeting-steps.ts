import type { MeetingState } from '@concord/persistence';
import { say } from '@concord/texts';

export type MeetingStep = 'invite' | 'start' | 'close' | 'cancel';

/** Where a step leads. */
export const STATE_AFTER_STEP: Readonly<Record<MeetingStep, MeetingState>> = {
  invite: 'invited',
  start: 'in-progress',
  close: 'closed',
  cancel: 'cancelled',
};

/** From which states it can be taken. Who was invited can be invited again, to hear what changed. */
const STATES_BEFORE: Readonly<Record<MeetingStep, readonly MeetingState[]>> = {
  invite: ['draft', 'invited'],
  start: ['draft', 'invited'],
  close: ['in-progress'],
  cancel: ['draft', 'invited'],
};

const IN_THE_WAY: Readonly<Record<MeetingState, () => string>> = {
  draft: () => say('This meeting has not begun. Start it first.'),
  invited: () => say('This meeting has not begun. Start it first.'),
  'in-progress': () => say('This meeting is going on. Close it when it is over.'),
  closed: () => say('This meeting is closed. Plan another one; what has to be put right goes into a correction.'),
  cancelled: () => say('This meeting was cancelled. Plan another one.'),
};

/**
 * Why a step cannot be taken, in words with a cure.
 *
 * @returns nothing if it can
 * @example whyNotStep('close', 'draft') // 'This meeting has not begun. Start it first.'
 */
export function whyNotStep(step: MeetingStep, state: MeetingState): string | undefined {
  return STATES_BEFORE[step].includes(state) ? undefined : IN_THE_WAY[state]();
}

/** Why nothing more can be planned or written in a meeting but corrections; nothing if it can. */
export function whyOver(state: MeetingState): string | undefined {
  return state === 'closed' || state === 'cancelled' ? IN_THE_WAY[state]() : undefined;
}
