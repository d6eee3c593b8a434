import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DepartmentRow } from './department.row.ts';
import { MembershipRow } from './membership.row.ts';
import { OrganisationRow } from './organisation.row.ts';

/** Who may read a person's charter beside that person; a department's is for those who lead it, or for everybody. */
export type CharterSharing = 'nobody' | 'people' | 'department' | 'organisation';

/** How often somebody wants to read it again. */
export type CharterRhythm = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** What others shall experience from a person or a department, in their own words. */
@Entity('charter')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => MembershipRow, ['organisationId', 'accountId'], ['organisationId', 'accountId'], {
  onDelete: 'CASCADE',
})
@ForeignKey(() => DepartmentRow, ['organisationId', 'departmentKey'], ['organisationId', 'key'], {
  onDelete: 'CASCADE',
})
@Unique(['organisationId', 'accountId'])
@Unique(['organisationId', 'departmentKey'])
@Check('charter_whose_check', 'num_nonnulls(account_id, department_key) = 1')
@Check('charter_shared_with_check', `shared_with IN ('nobody', 'people', 'department', 'organisation')`)
@Check('charter_rhythm_check', `rhythm IN ('monthly', 'quarterly', 'half-yearly', 'yearly')`)
@Check('charter_in_sums_check', 'account_id IS NOT NULL OR NOT in_sums')
export class CharterRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  charterId: string;

  /** Whose it is, if it is a person's: by account, since an administrator says who is who in the plan. */
  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'text', nullable: true })
  departmentKey: string | null;

  @Column({ type: 'text', default: 'nobody' })
  sharedWith: CharterSharing;

  /** Keys of people of the plan, where it is shared with single ones. */
  @Column({ type: 'text', array: true, default: '{}' })
  sharedPeople: string[];

  @Column({ type: 'text', default: 'quarterly' })
  rhythm: CharterRhythm;

  /** Whether a letter says when it is to be read again. */
  @Column({ type: 'boolean', default: false })
  byMail: boolean;

  /** Whether how it was read again counts into the sums of the department. */
  @Column({ type: 'boolean', default: false })
  inSums: boolean;

  @Column({ type: 'date' })
  begunOn: string;

  /** The day it was due when a letter said so last. */
  @Column({ type: 'date', nullable: true })
  remindedFor: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
