import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** What kind of write made a revision. */
export type RevisionKind = 'goal' | 'model' | 'import' | 'day' | 'recompute' | 'conflict' | 'decision' | 'agreement';

/** One write to an organisation: who, when, and what in a line. All that it changed refers to it. */
@Entity('revision')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check(
  'revision_kind_check',
  `kind IN ('goal', 'model', 'import', 'day', 'recompute', 'conflict', 'decision', 'agreement')`,
)
export class RevisionRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  at: Date;

  /** History outlives people: no reference. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  @Column({ type: 'text' })
  kind: RevisionKind;

  @Column({ type: 'text' })
  summary: string;
}
