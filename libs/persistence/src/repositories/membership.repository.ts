import type { EntityManager } from 'typeorm';
import { type DepartmentGrant, DepartmentRoleRow, MembershipRow, type Role } from '../entities/index.ts';

/** What somebody is to be allowed in an organisation. */
export interface Grants {
  readonly role: Role;
  readonly departments: readonly DepartmentGrant[];
  readonly personKey: string | null;
}

/** Somebody who belongs to an organisation. */
export interface Member extends Grants {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** Makes somebody a member, or changes what they may do. */
export async function saveMembership(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
  { role, departments, personKey }: Grants,
): Promise<void> {
  const conflictPaths = ['organisationId', 'accountId'];
  await manager.upsert(MembershipRow, { organisationId, accountId, role, personKey }, { conflictPaths });
  await manager.delete(DepartmentRoleRow, { organisationId, accountId });
  const grants = departments.map((grant) => ({
    organisationId,
    accountId,
    departmentKey: grant.department,
    role: grant.role,
  }));
  if (grants.length > 0) await manager.insert(DepartmentRoleRow, grants);
}

/** @returns whether they were a member */
export async function endMembership(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
): Promise<boolean> {
  const { affected } = await manager.delete(MembershipRow, { organisationId, accountId });
  return affected === 1;
}

/** Everybody who belongs to an organisation, by name. */
export function membersOf(manager: EntityManager, organisationId: string): Promise<Member[]> {
  return manager.query<Member[]>(
    `SELECT account_id AS "accountId", email, account.name, membership.role, person_key AS "personKey",
            membership.created_at AS "createdAt",
            coalesce((SELECT json_agg(json_build_object('department', department_key, 'role', grants.role)
                                      ORDER BY department_key)
                      FROM department_role grants
                      WHERE grants.organisation_id = $1 AND grants.account_id = membership.account_id), '[]')
              AS departments
     FROM membership JOIN account USING (account_id)
     WHERE organisation_id = $1 ORDER BY account.name, account_id`,
    [organisationId],
  );
}

/** Whether somebody else could still administer it. */
export async function hasOtherAdmin(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
): Promise<boolean> {
  return manager
    .createQueryBuilder(MembershipRow, 'membership')
    .where(`membership.organisationId = :organisationId AND membership.role = 'admin'`, { organisationId })
    .andWhere('membership.accountId <> :accountId', { accountId })
    .getExists();
}
