import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { type DepartmentRole, MembershipRow } from './membership.row.ts';

/** What a member may do in a department. Departments come and go with plans: no reference. */
@Entity('department_role')
@ForeignKey(() => MembershipRow, ['organisationId', 'accountId'], ['organisationId', 'accountId'], {
  onDelete: 'CASCADE',
})
@Check('department_role_role_check', `role IN ('contributor', 'lead')`)
export class DepartmentRoleRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId: string;

  @PrimaryColumn({ type: 'text' })
  departmentKey: string;

  @Column({ type: 'text' })
  role: DepartmentRole;
}
