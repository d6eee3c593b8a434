import {
  ReviewsOfGoalDocument,
  ReviewsOfOutcomeDocument,
  ReviewsOfPlanDocument,
  ReviewsOfPromiseDocument,
  type ReviewListFragment,
  type RhythmPartsFragment,
} from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { toSubjectInput, type SubjectOfPlan } from '../input/input-subject.ts';

export interface FoundReviews {
  readonly rhythm: RhythmPartsFragment | undefined;
  readonly reviews: ReviewListFragment;
  /** Whose it is; nothing for what belongs to all. */
  readonly department: string | undefined;
  readonly owner: string | undefined;
}

/** How something is looked at again; undefined until it is known, and where it is not there. */
export function useReviews(organisation: string, subject: SubjectOfPlan): FoundReviews | undefined {
  const { kind, key = '' } = subject;
  const about = toSubjectInput(subject);
  const asked = { organisation, key, about };
  const goal = useQuestion(ReviewsOfGoalDocument, asked, { enabled: kind === 'GOAL' }).data?.organisation;
  const outcome = useQuestion(ReviewsOfOutcomeDocument, asked, { enabled: kind === 'OUTCOME' }).data?.organisation;
  const promise = useQuestion(ReviewsOfPromiseDocument, asked, { enabled: kind === 'PROMISE' }).data?.organisation;
  const plan = useQuestion(ReviewsOfPlanDocument, { organisation, about }, { enabled: kind === 'ORGANISATION' }).data
    ?.organisation;
  const nobody = { department: undefined, owner: undefined };
  if (goal?.goal)
    return {
      rhythm: goal.goal.review ?? undefined,
      reviews: goal.reviews,
      department: goal.goal.department.key,
      owner: goal.goal.owner?.key,
    };
  if (outcome?.outcome) return { rhythm: outcome.outcome.review ?? undefined, reviews: outcome.reviews, ...nobody };
  if (promise?.promise)
    return {
      rhythm: promise.promise.review ?? undefined,
      reviews: promise.reviews,
      department: promise.promise.department.key,
      owner: undefined,
    };
  if (plan) return { rhythm: plan.review ?? undefined, reviews: plan.reviews, ...nobody };
  return undefined;
}
