import type { EntityManager } from 'typeorm';
import { ApiTokenRow, type DepartmentGrant, type Role, SessionRow, type TokenScope } from '../entities/index.ts';

/** What somebody may do in an organisation, and who they are in its plan. */
export interface Membership {
  readonly organisationId: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly role: Role;
  readonly departments: readonly DepartmentGrant[];
  readonly personKey: string | null;
}

/** Somebody who has signed in with a browser. */
export interface SignedIn {
  readonly sessionId: string;
  readonly seenAt: Date;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** By the names of the organisations. */
  readonly memberships: readonly Membership[];
}

/** A program with a token. */
export interface Program {
  readonly tokenId: string;
  readonly name: string;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly organisationId: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly scope: TokenScope;
  readonly departmentKey: string | null;
}

/** Who holds a session's secret, with everything they may do: one statement, as every request begins with it. */
export async function signedInBy(manager: EntityManager, secretHash: string): Promise<SignedIn | undefined> {
  const [found] = await manager.query<SignedIn[]>(
    `SELECT session_id AS "sessionId", seen_at AS "seenAt", account_id AS "accountId", email, account.name,
            is_demo AS "isDemo", (${MEMBERSHIPS}) AS memberships
     FROM session JOIN account USING (account_id)
     WHERE secret_hash = $1 AND expires_at > now()`,
    [secretHash],
  );
  return found;
}

/** The memberships of one account. */
export async function membershipsOf(manager: EntityManager, accountId: string): Promise<readonly Membership[]> {
  const [found] = await manager.query<{ memberships: Membership[] }[]>(
    `SELECT (${MEMBERSHIPS}) AS memberships FROM account WHERE account_id = $1`,
    [accountId],
  );
  return found?.memberships ?? [];
}

const DEPARTMENTS = `SELECT json_agg(json_build_object('department', department_key, 'role', grants.role) ORDER BY department_key)
  FROM department_role grants
  WHERE grants.organisation_id = membership.organisation_id AND grants.account_id = membership.account_id`;

const MEMBERSHIPS = `SELECT coalesce(json_agg(json_build_object(
    'organisationId', organisation_id, 'organisation', organisation.key, 'organisationName', organisation.name,
    'role', membership.role, 'personKey', person_key, 'departments', coalesce((${DEPARTMENTS}), '[]')
  ) ORDER BY organisation.name, organisation.key), '[]')
  FROM membership JOIN organisation USING (organisation_id)
  WHERE membership.account_id = account.account_id`;

/** The program that holds a token's secret. */
export async function programWith(manager: EntityManager, secretHash: string): Promise<Program | undefined> {
  const [found] = await manager.query<Program[]>(
    `SELECT token_id AS "tokenId", api_token.name, used_at AS "usedAt", expires_at AS "expiresAt", organisation_id AS "organisationId",
            organisation.key AS organisation, organisation.name AS "organisationName", scope,
            department_key AS "departmentKey"
     FROM api_token JOIN organisation USING (organisation_id)
     WHERE secret_hash = $1 AND expires_at > now() AND revoked_at IS NULL`,
    [secretHash],
  );
  return found;
}

export async function noteSeen(manager: EntityManager, sessionId: string): Promise<void> {
  await manager.update(SessionRow, { sessionId }, { seenAt: () => 'now()' });
}

export async function noteUsed(manager: EntityManager, { organisationId, tokenId }: Program): Promise<void> {
  await manager.update(ApiTokenRow, { organisationId, tokenId }, { usedAt: () => 'now()' });
}
