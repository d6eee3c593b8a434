/** How far a workshop is, in order. */
export const WORKSHOP_STATES = ['collecting', 'grouping', 'voting', 'closed'] as const;

export type WorkshopState = (typeof WORKSHOP_STATES)[number];

/** What people do in a workshop. */
export type WorkshopStep = 'say' | 'group' | 'vote' | 'settle-rules' | 'make-outcome';

/** Statements still come to mind while others are grouped; once there are votes, what they stand for stays as it is. */
const STATES_FOR: Readonly<Record<WorkshopStep, readonly WorkshopState[]>> = {
  say: ['collecting', 'grouping'],
  group: ['grouping'],
  vote: ['voting'],
  'settle-rules': ['collecting', 'grouping'],
  'make-outcome': ['closed'],
};

const IN_THE_WAY: Readonly<Record<WorkshopStep, Partial<Record<WorkshopState, string>>>> = {
  say: {
    voting: 'Voting has begun: what is voted on stays as it is. Whoever leads the workshop can go back to grouping.',
    closed: 'This workshop is closed. Open another one for what is missing.',
  },
  group: {
    collecting: 'Statements are still being collected. They are grouped in the next step.',
    voting: 'Voting has begun: groups stay as they are. Whoever leads the workshop can go back to grouping.',
    closed: 'This workshop is closed, so its groups stay as they are.',
  },
  vote: {
    collecting: 'Voting has not begun: statements are still being collected.',
    grouping: 'Voting has not begun: statements are still being grouped.',
    closed: 'This workshop is closed: the votes are counted.',
  },
  'settle-rules': {
    voting: 'Voting has begun, so the question and the number of votes stay as they are.',
    closed: 'This workshop is closed, so the question and the number of votes stay as they are.',
  },
  'make-outcome': {
    collecting: 'Close the workshop first: until then nobody knows what has won.',
    grouping: 'Close the workshop first: until then nobody knows what has won.',
    voting: 'Close the workshop first: until then nobody knows what has won.',
  },
};

/**
 * Why something cannot be done in a workshop now, in words with a cure.
 *
 * @returns nothing if it can
 * @example whyNotInWorkshop('vote', 'closed') // 'This workshop is closed: the votes are counted.'
 */
export function whyNotInWorkshop(step: WorkshopStep, state: WorkshopState): string | undefined {
  return STATES_FOR[step].includes(state) ? undefined : IN_THE_WAY[step][state];
}

/**
 * Whether a workshop can go from one state to another: one step on, or one back.
 *
 * @example canMove('voting', 'grouping') // true
 */
export function canMove(from: WorkshopState, to: WorkshopState): boolean {
  return Math.abs(WORKSHOP_STATES.indexOf(to) - WORKSHOP_STATES.indexOf(from)) === 1;
}
