import type { InEachLanguage, Language } from '../wording/language.ts';
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

const IN_THE_WAY: InEachLanguage<Readonly<Record<ConflictState, string>>> = {
  en: {
    open: 'This conflict is open already. Acknowledge it, or decide on it.',
    acknowledged: 'Every department concerned has acknowledged this conflict already. Decide on it now.',
    decided: 'This conflict is decided. Reopen it first if the decision no longer holds.',
    accepted: 'This conflict is accepted. Reopen it first if the limits no longer hold.',
    dismissed: 'This conflict is dismissed. Reopen it first if it is real after all.',
    resolved: 'This conflict is no longer there: the goals go together now. Nothing is left to do.',
  },
  de: {
    open: 'Dieser Konflikt ist bereits offen. Nehmen Sie ihn zur Kenntnis, oder entscheiden Sie darüber.',
    acknowledged:
      'Alle betroffenen Abteilungen haben diesen Konflikt bereits zur Kenntnis genommen. Entscheiden Sie jetzt darüber.',
    decided:
      'Über diesen Konflikt ist entschieden. Öffnen Sie ihn zuerst wieder, wenn die Entscheidung nicht mehr gilt.',
    accepted: 'Dieser Konflikt ist hingenommen. Öffnen Sie ihn zuerst wieder, wenn die Grenzen nicht mehr gelten.',
    dismissed: 'Dieser Konflikt ist verworfen. Öffnen Sie ihn zuerst wieder, wenn es ihn doch gibt.',
    resolved: 'Diesen Konflikt gibt es nicht mehr: Die Ziele gehen jetzt zusammen. Es bleibt nichts zu tun.',
  },
};

/**
 * Why a step cannot be taken, in words with a cure.
 *
 * @param language of whoever wants to take it
 * @returns nothing if it can
 * @example whyNot('reopen', 'open') // 'This conflict is open already. Acknowledge it, or decide on it.'
 */
export function whyNot(step: PersonStep, state: ConflictState, language: Language = 'en'): string | undefined {
  return STATES_BEFORE[step].includes(state) ? undefined : IN_THE_WAY[language][state];
}
