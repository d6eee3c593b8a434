import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** How far all goals pulled together on a day, as the last judging of that day found it. */
@Entity('alignment_day')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('alignment_day_headline_check', 'headline BETWEEN 0 AND 100')
@Check('alignment_day_overall_check', 'overall BETWEEN -1 AND 1')
@Check('alignment_day_conflict_load_check', 'conflict_load BETWEEN 0 AND 1')
@Index('alignment_day_updated_at_idx', ['organisationId', 'updatedAt', 'onDate'])
export class AlignmentDayRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'date' })
  onDate: string;

  /** The one that was judged; what is said of outcomes and pairs on that day is of the same. */
  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'double precision' })
  headline: number;

  @Column({ type: 'double precision' })
  overall: number;

  @Column({ type: 'double precision' })
  conflictLoad: number;
}
