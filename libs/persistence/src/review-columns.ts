import type { ReviewEvery, ReviewRhythm } from '@concord/alignment-engine';
import { given } from './given.ts';

/** How often something is looked at again, as every table keeps it that has a rhythm. */
export interface ReviewColumns {
  readonly reviewEvery: ReviewEvery | null;
  readonly reviewLast: string | null;
}

export function reviewToColumns(review: ReviewRhythm | undefined): ReviewColumns {
  return { reviewEvery: review?.every ?? null, reviewLast: review?.last ?? null };
}

/** @returns null without a rhythm, to be left out by `given` */
export function columnsToReview({ reviewEvery, reviewLast }: ReviewColumns): ReviewRhythm | null {
  return reviewEvery === null ? null : { every: reviewEvery, ...given({ last: reviewLast }) };
}
