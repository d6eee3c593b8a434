import { Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.row.ts';

/** Who somebody is for a provider of identities. */
@Entity('account_identity')
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { onDelete: 'CASCADE' })
@Unique(['identityId'])
export class AccountIdentityRow {
  @PrimaryColumn({ type: 'text' })
  issuer: string;

  @PrimaryColumn({ type: 'text' })
  subject: string;

  @Column({ type: 'uuid' })
  accountId: string;

  /** To speak of it without saying what they are called there. */
  @Column({ type: 'uuid' })
  @Generated('uuid')
  identityId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
