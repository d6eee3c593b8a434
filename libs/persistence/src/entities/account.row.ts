import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who signs in. What they may do is said by their memberships. */
@Entity('account')
@Unique(['email'])
@Check('account_email_check', `email = lower(email) AND email LIKE '%_@_%'`)
export class AccountRow {
  @PrimaryGeneratedColumn('uuid')
  accountId: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  name: string;

  /** Argon2id; nothing where they sign in elsewhere, or have not chosen one yet. */
  @Column({ type: 'text', nullable: true })
  passwordHash: string | null;

  /** Of a demo company: anybody may sign in with it. */
  @Column({ type: 'boolean', default: false })
  isDemo: boolean;

  /** Since somebody signed in. */
  @Column({ type: 'integer', default: 0 })
  failedSignIns: number;

  /** Until then nobody can sign in with a password: it was wrong too often. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  waitUntil: Date | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
