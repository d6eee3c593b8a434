import type { EntityManager } from 'typeorm';
import {
  type DepartmentGrant,
  DepartmentRoleRow,
  FormerMembershipRow,
  MembershipRow,
  type Role,
} from '../entities/index.ts';

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
  await manager.delete(FormerMembershipRow, { organisationId, accountId });
  await manager.delete(DepartmentRoleRow, { organisationId, accountId });
  const grants = departments.map((grant) => ({
    organisationId,
    accountId,
    departmentKey: grant.department,
    role: grant.role,
  }));
  if (grants.length > 0) await manager.insert(DepartmentRoleRow, grants);
}

/** Ends a membership. The organisation remembers who it was, so that what they did has a name. */
export async function endMembership(manager: EntityManager, organisationId: string, accountId: string): Promise<void> {
  await manager.query(
    `INSERT INTO former_membership (organisation_id, account_id, person_key)
     SELECT organisation_id, account_id, person_key FROM membership WHERE organisation_id = $1 AND account_id = $2
     ON CONFLICT DO NOTHING`,
    [organisationId, accountId],
  );
  await manager.delete(MembershipRow, { organisationId, accountId });
}

/** Somebody who belonged to an organisation and is remembered. */
export interface FormerMember {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly personKey: string | null;
  readonly endedAt: Date;
}

/** Everybody who belonged to an organisation and is remembered, the latest first. */
export function formerMembersOf(manager: EntityManager, organisationId: string): Promise<FormerMember[]> {
  return manager.query<FormerMember[]>(
    `SELECT account_id AS "accountId", email, account.name, person_key AS "personKey", ended_at AS "endedAt"
     FROM former_membership JOIN account USING (account_id)
     WHERE organisation_id = $1 ORDER BY ended_at DESC, account_id`,
    [organisationId],
  );
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

/**
 * Whether somebody else could still administer it. Whoever asks at the same moment waits: of two administrators who
 * remove each other, one stays.
 */
export async function hasOtherAdmin(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
): Promise<boolean> {
  const admins = await manager.query<{ id: string }[]>(
    `SELECT account_id AS id FROM membership WHERE organisation_id = $1 AND role = 'admin'
     ORDER BY account_id FOR UPDATE`,
    [organisationId],
  );
  return admins.some(({ id }) => id !== accountId);
}
