import type { MeetingRow, MeetingState } from '@concord/persistence';
import { say } from '@concord/texts';

export type MeetingStep = 'invite' | 'start' | 'close' | 'cancel' | 'resume';

const STATE_AFTER: Readonly<Record<Exclude<MeetingStep, 'resume'>, MeetingState>> = {
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
  resume: ['closed', 'cancelled'],
};

/** Where a step leads. What is taken up again goes on where it was. */
export function stateAfter(step: MeetingStep, state: MeetingState): MeetingState {
  if (step !== 'resume') return STATE_AFTER[step];
  return state === 'closed' ? 'in-progress' : 'draft';
}

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
 * @example whyNotStep('close', { state: 'draft', sequence: 0 }) // 'This meeting has not begun. Start it first.'
 */
export function whyNotStep(
  step: MeetingStep,
  { state, sequence }: Pick<MeetingRow, 'state' | 'sequence'>,
): string | undefined {
  if (!STATES_BEFORE[step].includes(state))
    return step === 'resume'
      ? say('This meeting is neither closed nor cancelled. Go on with it.')
      : IN_THE_WAY[state]();
  // An invitation that is withdrawn has counted on: mail cannot be taken back.
  return step === 'resume' && state === 'cancelled' && sequence > 0
    ? say('Whoever was invited has been told that it does not take place. Plan another one.')
    : undefined;
}

/** Why nothing more can be planned or written in a meeting but corrections; nothing if it can. */
export function whyOver(state: MeetingState): string | undefined {
  return state === 'closed' || state === 'cancelled' ? IN_THE_WAY[state]() : undefined;
}
