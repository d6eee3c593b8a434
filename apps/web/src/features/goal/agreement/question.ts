import type { GoalQuestionPartsFragment } from '../../../graphql/operations.ts';

/** Somebody who is asked about a goal, with the answer. */
export type Question = GoalQuestionPartsFragment;

/** What has to be known of a goal to ask about it. */
export interface AskedGoal {
  readonly key: string;
  readonly title: string;
  readonly metric?: { readonly name: string; readonly unit: string } | null;
  readonly target?: NonNullable<Question['proposed']> | null;
}

/** A decision asks for another target of the goal, or for other dates; agreeing writes them. */
export function isProposal({ decision }: Pick<Question, 'decision'>): boolean {
  return decision != null;
}
