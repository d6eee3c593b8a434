import type { ReviewEvery } from '@concord/alignment-engine';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What customers, coworkers or the surroundings shall experience, in their words. */
@Entity('customer_outcome')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('customer_outcome_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('customer_outcome_audience_check', `audience IN ('customer', 'coworker', 'surroundings')`)
@Check('customer_outcome_weight_check', `weight > 0 AND weight < 'Infinity'`)
@Check(
  'customer_outcome_review_check',
  `review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL)`,
)
@Index(['organisationId', 'updatedAt', 'key'])
export class CustomerOutcomeRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  statement: string;

  @Column({ type: 'text' })
  audience: 'customer' | 'coworker' | 'surroundings';

  @Column({ type: 'double precision' })
  weight: number;

  /** What a customer shall tell afterwards. */
  @Column({ type: 'text', nullable: true })
  story: string | null;

  @Column({ type: 'text', nullable: true })
  reviewEvery: ReviewEvery | null;

  @Column({ type: 'date', nullable: true })
  reviewLast: string | null;

  @Column({ type: 'integer' })
  position: number;
}
