import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.ts';
import { OrganisationRow } from './organisation.row.ts';

/** What somebody may do in a whole organisation, the least first. */
export type Role = 'viewer' | 'contributor' | 'planner' | 'admin';

/** What somebody may do in a department beyond that. */
export type DepartmentRole = 'contributor' | 'lead';

export interface DepartmentGrant {
  readonly department: string;
  readonly role: DepartmentRole;
}

/** Somebody who belongs to an organisation. */
@Entity('membership')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { onDelete: 'CASCADE' })
@Check('membership_role_check', `role IN ('viewer', 'contributor', 'planner', 'admin')`)
@Index(['accountId'])
export class MembershipRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  role: Role;

  /** Who they are in the plan. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
