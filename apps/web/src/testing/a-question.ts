import type { GoalQuestionPartsFragment } from '../graphql/operations.ts';

/** The owner of a goal, asked about it as it is now, without an answer. */
export function aQuestion(more: Partial<GoalQuestionPartsFragment> = {}): GoalQuestionPartsFragment {
  return {
    id: 'promise:1:owner:jonas',
    because: 'You own it.',
    answer: null,
    words: null,
    isCurrent: true,
    person: { key: 'jonas', name: 'Jonas Weber', department: { key: 'sales', name: 'Sales' } },
    department: null,
    answeredAt: null,
    answeredBy: null,
    proposed: null,
    decision: null,
    ...more,
  };
}

/** A decision that asks the owner for another target. */
export function aProposal(more: Partial<GoalQuestionPartsFragment> = {}): GoalQuestionPartsFragment {
  return aQuestion({
    id: 'promise:2:owner:jonas',
    because: 'A decision asks for another target.',
    proposed: { kind: 'AT_MOST', low: null, high: 8 },
    decision: { id: 'd1', choice: 'Sales moves', conflictId: 'c1' },
    ...more,
  });
}

/** A department that the goal touches. */
export function aDepartmentsQuestion(more: Partial<GoalQuestionPartsFragment> = {}): GoalQuestionPartsFragment {
  return aQuestion({
    id: 'promise:1:department:logistics',
    because: 'You carry it together.',
    person: null,
    department: { key: 'logistics', name: 'Logistics' },
    ...more,
  });
}
