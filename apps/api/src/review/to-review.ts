import { reviewDue, type ReviewRhythm as Stated } from '@concord/alignment-engine';
import type { OrganisationRow, ReviewRow } from '@concord/persistence';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Review, ReviewRhythm } from './review.graphql-types.ts';

/** When something is to be looked at again, by the day that the plan is judged by; null where no rhythm is set. */
export function toRhythm(review: Stated | undefined, asOf: string): ReviewRhythm | null {
  if (review === undefined) return null;
  const { on, overdueDays } = reviewDue(review, asOf);
  return { every: review.every, last: review.last ?? null, dueOn: on, overdueDays, isStale: overdueDays > 0 };
}

/** That of the plan as a whole. */
export function rhythmOf({
  reviewEvery,
  reviewLast,
}: Pick<OrganisationRow, 'reviewEvery' | 'reviewLast'>): Stated | undefined {
  if (reviewEvery === null) return undefined;
  return { every: reviewEvery, ...(reviewLast === null ? {} : { last: reviewLast }) };
}

export function toReview(reader: OrganisationReader, row: ReviewRow): Review {
  const { reviewId, onDate, stillRight, changed, note, reviewedAt } = row;
  return { reader, row, id: reviewId, on: onDate, stillRight, changed, note, at: reviewedAt };
}
