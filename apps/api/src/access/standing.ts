import type { DepartmentRole, Role, TokenScope } from '@concord/persistence';
import type { Principal } from './principal.ts';

/** What can be allowed, the least first. */
export type Right = 'read' | 'contribute' | 'lead' | 'plan' | 'administer';

/** What somebody may do in an organisation, and who they are there. */
export interface Standing {
  readonly organisationId: string;
  /** Its key. */
  readonly organisation: string;
  /** Who they are in its plan. */
  readonly person: string | undefined;
  /** In the whole organisation. */
  readonly rights: ReadonlySet<Right>;
  /** In single departments, by key. */
  readonly inDepartments: ReadonlyMap<string, ReadonlySet<Right>>;
}

const READ: readonly Right[] = ['read'];
const CONTRIBUTE: readonly Right[] = [...READ, 'contribute'];
const LEAD: readonly Right[] = [...CONTRIBUTE, 'lead'];
const PLAN: readonly Right[] = [...LEAD, 'plan'];

/** What each role allows in the whole organisation. */
export const RIGHTS_OF_ROLE: Readonly<Record<Role, readonly Right[]>> = {
  viewer: READ,
  contributor: CONTRIBUTE,
  planner: PLAN,
  admin: [...PLAN, 'administer'],
};

/** What each role in a department allows there. */
export const RIGHTS_OF_DEPARTMENT_ROLE: Readonly<Record<DepartmentRole, readonly Right[]>> = {
  contributor: CONTRIBUTE,
  lead: LEAD,
};

/** What each scope of a token allows: where it is for one department, there, and elsewhere it reads. */
export const RIGHTS_OF_SCOPE: Readonly<Record<TokenScope, readonly Right[]>> = { read: READ, 'read-write': PLAN };

/** What somebody may do in the organisation with this key; nothing where they do not belong to it. */
export function standingIn(principal: Principal, organisation: string): Standing | undefined {
  return standingsOf(principal).find((standing) => standing.organisation === organisation);
}

/** What somebody may do in each of their organisations, by name. */
export function standingsOf(principal: Principal): Standing[] {
  if (principal.kind === 'token') {
    const { organisationId, organisation, scope, departmentKey } = principal;
    const allowed = new Set(RIGHTS_OF_SCOPE[scope]);
    const isWhole = departmentKey === null;
    const rights = isWhole ? allowed : new Set(READ);
    const ofDepartment = new Set(RIGHTS_OF_DEPARTMENT_ROLE.lead.filter((right) => allowed.has(right)));
    const inDepartments = new Map(isWhole ? [] : [[departmentKey, ofDepartment]]);
    return [{ organisationId, organisation, person: undefined, rights, inDepartments }];
  }
  return principal.memberships.map(({ organisationId, organisation, role, departments, personKey }) => ({
    organisationId,
    organisation,
    person: personKey ?? undefined,
    rights: new Set(RIGHTS_OF_ROLE[role]),
    inDepartments: new Map(
      departments.map((grant) => [grant.department, new Set(RIGHTS_OF_DEPARTMENT_ROLE[grant.role])]),
    ),
  }));
}

/** Whether a right is had, in the whole organisation or, where departments are named, in one of these. */
export function has({ rights, inDepartments }: Standing, right: Right, departments: readonly string[] = []): boolean {
  return rights.has(right) || departments.some((key) => inDepartments.get(key)?.has(right) === true);
}

/** Whether a right is had anywhere. */
export function hasSomewhere(standing: Standing, right: Right): boolean {
  return has(standing, right, [...standing.inDepartments.keys()]);
}
