import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What customers, coworkers or the surroundings shall experience, in their words. */
@Entity('customer_outcome')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('customer_outcome_key_check', `key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'`)
@Check('customer_outcome_audience_check', `audience IN ('customer', 'coworker', 'surroundings')`)
@Check('customer_outcome_weight_check', `weight > 0 AND weight < 'Infinity'`)
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

  @Column({ type: 'integer' })
  position: number;
}
