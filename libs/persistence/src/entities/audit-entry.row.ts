import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { OrganisationRow } from './organisation.row.ts';

/**
 * Something that was done, by whom. The application may add to these, and not change or remove them; so nobody is named
 * in them who may want to be forgotten, but by what leads to the name as long as it is known.
 */
@Entity('audit_entry')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@Check('audit_entry_actor_check', `num_nonnulls(account_id, token_id, actor) = 1`)
@Check('audit_entry_about_check', `num_nonnulls(about, about_account_id) = 1`)
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

  /** Who is nobody's account and no token, such as the terminal. */
  @Column({ type: 'text', nullable: true })
  actor: string | null;

  /** What it was done to, in words; nothing where it is somebody. */
  @Column({ type: 'text', nullable: true })
  about: string | null;

  @Column({ type: 'uuid', nullable: true })
  aboutAccountId: string | null;

  /** People of the plan are in it under their aliases, as in `after`. */
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
