import { WaitingCountDocument, type WaitingCountQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

/** How many things wait for a person; undefined until it is known. */
export function useWaitingCount(organisation: string, person: string | undefined): number | undefined {
  const { data } = useQuestion(
    WaitingCountDocument,
    { organisation, person: person ?? '' },
    { enabled: person !== undefined },
  );
  if (data === undefined) return undefined;
  return (
    countWaiting(data.organisation?.waitingFor) +
    countCharter(data.organisation?.myCharter) +
    countSaid(data.organisation)
  );
}

type Waiting = NonNullable<WaitingCountQuery['organisation']>['waitingFor'];

/**
 * Promised actions, actions of goals, training, questions, conflicts, reviews, help that is asked for and goals that
 * want a successor, together.
 */
export function countWaiting(waiting: Waiting | undefined): number {
  if (waiting == null) return 0;
  const { actions, questions, conflicts, reviews, help, successors, goalActions, training } = waiting;
  const listed = questions.length + successors.length + goalActions.length + training.length;
  return listed + actions.totalCount + (conflicts?.totalCount ?? 0) + reviews.totalCount + help.totalCount;
}

/** One's own charter waits when its day has come. */
export function countCharter(charter: { readonly isDue: boolean } | null | undefined): number {
  return charter?.isDue === true ? 1 : 0;
}

interface Said {
  readonly inputToAnswer: readonly unknown[];
  readonly answersToYourInput: readonly unknown[];
  readonly dueReviews: { readonly totalCount: number };
}

/** Input to answer, answers to read, and what is to be looked at again. */
export function countSaid(organisation: Said | null | undefined): number {
  if (organisation == null) return 0;
  const { inputToAnswer, answersToYourInput, dueReviews } = organisation;
  return inputToAnswer.length + answersToYourInput.length + dueReviews.totalCount;
}
