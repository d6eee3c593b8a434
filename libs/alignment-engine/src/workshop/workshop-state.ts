import type { InEachLanguage, Language } from '../wording/language.ts';

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

type Refusals = Readonly<Record<WorkshopStep, Partial<Record<WorkshopState, string>>>>;

const IN_THE_WAY: InEachLanguage<Refusals> = {
  en: {
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
  },
  de: {
    say: {
      voting:
        'Die Abstimmung hat begonnen: Worüber abgestimmt wird, bleibt, wie es ist. Wer den Workshop leitet, kann zum Gruppieren zurückgehen.',
      closed: 'Dieser Workshop ist abgeschlossen. Eröffnen Sie einen neuen für das, was fehlt.',
    },
    group: {
      collecting: 'Es werden noch Aussagen gesammelt. Gruppiert werden sie im nächsten Schritt.',
      voting:
        'Die Abstimmung hat begonnen: Die Gruppen bleiben, wie sie sind. Wer den Workshop leitet, kann zum Gruppieren zurückgehen.',
      closed: 'Dieser Workshop ist abgeschlossen, seine Gruppen bleiben also, wie sie sind.',
    },
    vote: {
      collecting: 'Die Abstimmung hat noch nicht begonnen: Es werden noch Aussagen gesammelt.',
      grouping: 'Die Abstimmung hat noch nicht begonnen: Die Aussagen werden noch gruppiert.',
      closed: 'Dieser Workshop ist abgeschlossen: Die Stimmen sind gezählt.',
    },
    'settle-rules': {
      voting: 'Die Abstimmung hat begonnen, die Frage und die Zahl der Stimmen bleiben also, wie sie sind.',
      closed: 'Dieser Workshop ist abgeschlossen, die Frage und die Zahl der Stimmen bleiben also, wie sie sind.',
    },
    'make-outcome': {
      collecting: 'Schließen Sie den Workshop zuerst ab: Bis dahin weiß niemand, was gewonnen hat.',
      grouping: 'Schließen Sie den Workshop zuerst ab: Bis dahin weiß niemand, was gewonnen hat.',
      voting: 'Schließen Sie den Workshop zuerst ab: Bis dahin weiß niemand, was gewonnen hat.',
    },
  },
};

/**
 * Why something cannot be done in a workshop now, in words with a cure.
 *
 * @param language of whoever wants to do it
 * @returns nothing if it can
 * @example whyNotInWorkshop('vote', 'closed') // 'This workshop is closed: the votes are counted.'
 */
export function whyNotInWorkshop(
  step: WorkshopStep,
  state: WorkshopState,
  language: Language = 'en',
): string | undefined {
  return STATES_FOR[step].includes(state) ? undefined : IN_THE_WAY[language][step][state];
}

/**
 * Whether a workshop can go from one state to another: one step on, or one back.
 *
 * @example canMove('voting', 'grouping') // true
 */
export function canMove(from: WorkshopState, to: WorkshopState): boolean {
  return Math.abs(WORKSHOP_STATES.indexOf(to) - WORKSHOP_STATES.indexOf(from)) === 1;
}
