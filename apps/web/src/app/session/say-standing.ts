import type { Membership } from './somebody.ts';

const ROLES = {
  viewer: 'Viewer',
  contributor: 'Contributor',
  planner: 'Planner',
  admin: 'Administrator',
} as const;

/**
 * What somebody is in an organisation. A viewer with a part in a department is named by that.
 *
 * @example
 * sayStanding({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }], … }); // 'Department lead'
 */
export function sayStanding(membership: Pick<Membership, 'role' | 'departments'> | undefined): string {
  if (membership === undefined) return 'Not a member of this organisation';
  const { role, departments } = membership;
  if (role !== 'viewer') return ROLES[role];
  if (departments.some((grant) => grant.role === 'lead')) return 'Department lead';
  return departments.length > 0 ? 'Contributor of a department' : ROLES.viewer;
}
