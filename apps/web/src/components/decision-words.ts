import { say } from '@concord/texts';
import type { DecisionKind, DecisionVerdict, DismissalReason } from '../graphql/operations.ts';
import { saidTable } from './said-table.ts';

/** How the contract's constants about decisions read to a person. */
export const decisionKindWords = saidTable<DecisionKind, { name: string; choice: string; meaning: string }>({
  CHANGE: () => ({
    name: say('Change'),
    choice: say('Something changes'),
    meaning: say('A goal, a date or an amount becomes another one, so that the goals go together.'),
  }),
  ACCEPT: () => ({
    name: say('Accepted'),
    choice: say('We live with it'),
    meaning: say('It stays as it is, up to a limit and until a day. Beyond either it opens again by itself.'),
  }),
  DISMISS: () => ({
    name: say('Dismissed'),
    choice: say('It is no conflict'),
    meaning: say('What Concord goes by is not so. Say what, so that it can be corrected.'),
  }),
});

export const dismissalWords = saidTable<DismissalReason, { name: string; cure: string }>({
  INFLUENCE_NOT_REAL: () => ({
    name: say('One thing does not move the other as assumed'),
    cure: say('Take out what is not so of this. Until then others may meet the same false alarm.'),
  }),
  LAW_NOT_SO: () => ({
    name: say('The business does not work that way'),
    cure: say('Take out what is not so about how the business works: other conflicts may rest on it too.'),
  }),
  SCOPES_APART: () => ({
    name: say('The goals are for different parts of the business'),
    cure: say('Say in the goals which part of the business each is for. The conflict then goes away by itself.'),
  }),
  NOT_THE_SAME_THING: () => ({
    name: say('The goals measure different things by the same name'),
    cure: say('Give one of the goals another metric. The conflict then goes away by itself.'),
  }),
  OTHER: () => ({ name: say('Something else'), cure: say('Say below what it is.') }),
});

export const verdictWords = saidTable<DecisionVerdict, { name: string; meaning: string }>({
  WORKED: () => ({ name: say('It worked'), meaning: say('It did what was expected') }),
  PARTLY: () => ({ name: say('It worked in part'), meaning: say('It did some of what was expected') }),
  DID_NOT_WORK: () => ({ name: say('It did not work'), meaning: say('It did not do what was expected') }),
});
