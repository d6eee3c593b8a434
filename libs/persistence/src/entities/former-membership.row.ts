import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.ts';
import { OrganisationRow } from './organisation.row.ts';

/** Somebody who belonged to an organisation: it may still name them where they did something, until it forgets them. */
@Entity('former_membership')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { onDelete: 'CASCADE' })
export class FormerMembershipRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId: string;

  /** Who they were in the plan. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  endedAt: Date;
}
