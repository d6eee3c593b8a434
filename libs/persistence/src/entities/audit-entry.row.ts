import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/** Something that was done, by whom. The application may add to these, and not change or remove them. */
@Entity('audit_entry')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Index(['organisationId', 'at', 'entryId'])
export class AuditEntryRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  entryId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  at: Date;

  /** Such as `signed-in` or `goal-written`. */
  @Column({ type: 'text' })
  action: string;

  /** Accounts and tokens come and go: no reference. */
  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true })
  tokenId: string | null;

  /** In words, as it was then. */
  @Column({ type: 'text' })
  actor: string;

  /** What it was done to, in words. */
  @Column({ type: 'text' })
  about: string;

  @Column({ type: 'jsonb', nullable: true })
  before: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after: unknown;

  /** The write to the plan that it was part of. */
  @Column({ type: 'integer', nullable: true })
  revision: number | null;

  /** As the answer named it. */
  @Column({ type: 'text', nullable: true })
  requestId: string | null;
}
