import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.ts';

/** Who somebody is for a provider of identities. */
@Entity('account_identity')
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { onDelete: 'CASCADE' })
export class AccountIdentityRow {
  @PrimaryColumn({ type: 'text' })
  issuer: string;

  @PrimaryColumn({ type: 'text' })
  subject: string;

  @Column({ type: 'uuid' })
  accountId: string;
}
