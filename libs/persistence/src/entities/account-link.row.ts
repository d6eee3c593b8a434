import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { DepartmentGrant, Role } from './membership.row.ts';

/** What a link is good for, once. */
export type LinkPurpose = 'invitation' | 'reset' | 'set-up';

/** What an invitation makes of whoever accepts it. */
export interface InvitedMembership {
  readonly organisationId: string;
  readonly role: Role;
  readonly departments: readonly DepartmentGrant[];
  readonly personKey: string | null;
}

/** A link that lets somebody choose a password. The link holds the secret, this its hash. */
@Entity('account_link')
@Check('account_link_purpose_check', `purpose IN ('invitation', 'reset', 'set-up')`)
export class AccountLinkRow {
  @PrimaryColumn({ type: 'text' })
  secretHash: string;

  @Column({ type: 'text' })
  purpose: LinkPurpose;

  /** Whose it is; a set-up link is whoever's reads the server's output. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'jsonb', nullable: true })
  membership: InvitedMembership | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  usedAt: Date | null;
}
