import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** What input can be about; a conflict is named by its id, the organisation by nothing. */
export type InputSubjectKind = 'organisation' | 'outcome' | 'goal' | 'promise' | 'conflict';

/** A link by which people without an account say something about one thing. The link holds the secret, this its hash. */
@Entity('input_link')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('input_link_subject_kind_check', `subject_kind IN ('organisation', 'outcome', 'goal', 'promise', 'conflict')`)
@Check('input_link_subject_key_check', `(subject_kind = 'organisation') = (subject_key = '')`)
@Unique(['organisationId', 'secretHash'])
export class InputLinkRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  linkId: string;

  @Column({ type: 'text' })
  secretHash: string;

  @Column({ type: 'text' })
  subjectKind: InputSubjectKind;

  @Column({ type: 'text' })
  subjectKey: string;

  @Column({ type: 'text', nullable: true })
  madeByKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  madeAt: Date;

  /** The last day on which it is good. */
  @Column({ type: 'date' })
  until: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt: Date | null;
}
