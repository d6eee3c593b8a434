import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What all goals together did to an outcome on a day. The outcome may be gone since. */
@Entity('outcome_alignment_day')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('outcome_alignment_day_weight_check', 'weight BETWEEN 0 AND 1')
@Check('outcome_alignment_day_alignment_check', 'alignment BETWEEN -1 AND 1')
@Check('outcome_alignment_day_contested_check', 'contested BETWEEN 0 AND 1')
@Check('outcome_alignment_day_share_check', 'share BETWEEN 0 AND 100')
@Index('outcome_alignment_day_updated_at_idx', ['organisationId', 'updatedAt', 'onDate', 'outcomeKey'])
export class OutcomeAlignmentDayRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  onDate: string;

  @PrimaryColumn({ type: 'text' })
  outcomeKey: string;

  @Column({ type: 'double precision' })
  weight: number;

  @Column({ type: 'double precision' })
  alignment: number;

  @Column({ type: 'double precision' })
  contested: number;

  @Column({ type: 'double precision' })
  share: number;
}
