import type { ConflictState, DecisionKind, DecisionVerdict, DismissalReason } from '../graphql/operations.ts';

/** How the contract's constants about the life of a conflict read to a person. */
export const conflictStateWords: Record<ConflictState, { name: string; meaning: string }> = {
  OPEN: { name: 'Open', meaning: 'Not every department concerned has seen it yet, and nothing is decided' },
  ACKNOWLEDGED: { name: 'Acknowledged', meaning: 'Every department concerned has seen it; nothing is decided yet' },
  DECIDED: { name: 'Decided', meaning: 'It is decided what will change; the conflict stays until that is done' },
  ACCEPTED: { name: 'Accepted', meaning: 'People live with it, up to a limit and until a day' },
  DISMISSED: { name: 'Dismissed', meaning: 'People say that it is no conflict, and why' },
  RESOLVED: { name: 'Resolved', meaning: 'The goals go together now' },
};

export const decisionKindWords: Record<DecisionKind, { name: string; choice: string; meaning: string }> = {
  CHANGE: {
    name: 'Change',
    choice: 'Something changes',
    meaning: 'A goal, a date or an amount becomes another one, so that the goals go together.',
  },
  ACCEPT: {
    name: 'Accepted',
    choice: 'We live with it',
    meaning: 'It stays as it is, up to a limit and until a day. Beyond either it opens again by itself.',
  },
  DISMISS: {
    name: 'Dismissed',
    choice: 'It is no conflict',
    meaning: 'What Concord goes by is not so. Say what, so that it can be corrected.',
  },
};

export const dismissalWords: Record<DismissalReason, { name: string; cure: string }> = {
  INFLUENCE_NOT_REAL: {
    name: 'One thing does not move the other as assumed',
    cure: 'Take out what is not so of this. Until then others may meet the same false alarm.',
  },
  LAW_NOT_SO: {
    name: 'The business does not work that way',
    cure: 'Take out what is not so about how the business works: other conflicts may rest on it too.',
  },
  SCOPES_APART: {
    name: 'The goals are for different parts of the business',
    cure: 'Say in the goals which part of the business each is for. The conflict then goes away by itself.',
  },
  NOT_THE_SAME_THING: {
    name: 'The goals measure different things by the same name',
    cure: 'Give one of the goals another metric. The conflict then goes away by itself.',
  },
  OTHER: { name: 'Something else', cure: 'Say below what it is.' },
};

export const verdictWords: Record<DecisionVerdict, { name: string; meaning: string }> = {
  WORKED: { name: 'It worked', meaning: 'It did what was expected' },
  PARTLY: { name: 'It worked in part', meaning: 'It did some of what was expected' },
  DID_NOT_WORK: { name: 'It did not work', meaning: 'It did not do what was expected' },
};
