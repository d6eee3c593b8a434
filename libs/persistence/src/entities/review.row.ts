import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** What can be looked at again. */
export type ReviewedKind = 'organisation' | 'outcome' | 'goal' | 'promise';

/** That somebody looked at something of the plan again, and what they found. It outlives what it was about. */
@Entity('review')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('review_subject_kind_check', `subject_kind IN ('organisation', 'outcome', 'goal', 'promise')`)
@Check('review_subject_key_check', `(subject_kind = 'organisation') = (subject_key = '')`)
@Check('review_changed_check', `length(changed) <= 2000`)
@Check('review_note_check', `length(note) <= 2000`)
@Index(['organisationId', 'subjectKind', 'subjectKey'])
@Index(['organisationId', 'updatedAt', 'reviewId'])
export class ReviewRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  reviewId: string;

  @Column({ type: 'text' })
  subjectKind: ReviewedKind;

  /** Empty for the organisation. */
  @Column({ type: 'text' })
  subjectKey: string;

  /** What it was called then. */
  @Column({ type: 'text' })
  subjectTitle: string;

  @Column({ type: 'date' })
  onDate: string;

  /** Nothing for a program, and for whoever is nobody in the plan. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  @Column({ type: 'boolean' })
  stillRight: boolean;

  /** What was changed, in words. */
  @Column({ type: 'text', nullable: true })
  changed: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** The write that set the day of the last review. */
  @Column({ type: 'integer' })
  revision: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  reviewedAt: Date;
}
