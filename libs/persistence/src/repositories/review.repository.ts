import type { EntityManager } from 'typeorm';
import { type ReviewedKind, ReviewRow } from '../entities/index.ts';

/** One thing of a plan by kind and key; the organisation's key is empty. */
export interface ReviewedSubject {
  readonly kind: ReviewedKind;
  readonly key: string;
}

export type NewReview = Omit<ReviewRow, 'reviewId' | 'reviewedAt' | 'updatedAt'> &
  Partial<Pick<ReviewRow, 'reviewedAt'>>;

/** @returns its id */
export async function addReview(manager: EntityManager, review: NewReview): Promise<string> {
  const made = await manager.insert(ReviewRow, review);
  return (made.identifiers[0] as { reviewId: string }).reviewId;
}

/** The review that a write was made for, if it was made for one. */
export function reviewOfRevision(
  manager: EntityManager,
  organisationId: string,
  revision: number,
): Promise<ReviewRow | null> {
  return manager.findOneBy(ReviewRow, { organisationId, revision });
}

/**
 * Reviews, the latest first.
 * @param after the id of the review behind which to read on
 */
export function pageOfReviews(
  manager: EntityManager,
  organisationId: string,
  about: ReviewedSubject | undefined,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<ReviewRow[]> {
  const query = matching(manager, organisationId, about)
    .orderBy('review.reviewedAt', 'DESC')
    .addOrderBy('review.reviewId', 'DESC')
    .limit(limit);
  if (after !== undefined)
    query.andWhere(
      `(review.reviewed_at, review.review_id) < (SELECT seen.reviewed_at, seen.review_id FROM review seen
        WHERE seen.organisation_id = :organisationId AND seen.review_id = :after)`,
      { after },
    );
  return query.getMany();
}

export function countReviews(
  manager: EntityManager,
  organisationId: string,
  about: ReviewedSubject | undefined,
): Promise<number> {
  return matching(manager, organisationId, about).getCount();
}

function matching(manager: EntityManager, organisationId: string, about: ReviewedSubject | undefined) {
  const query = manager
    .createQueryBuilder(ReviewRow, 'review')
    .where('review.organisation_id = :organisationId', { organisationId });
  if (about) query.andWhere('review.subject_kind = :kind AND review.subject_key = :key', { ...about });
  return query;
}
