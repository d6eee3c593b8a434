import { say } from '@concord/texts';
import type { Membership } from './somebody.ts';

const ROLES = {
  viewer: () => say('Viewer'),
  contributor: () => say('Contributor'),
  planner: () => say('Planner'),
  admin: () => say('Administrator'),
} as const;

/**
 * What somebody is in an organisation. A viewer with a part in a department is named by that.
 *
 * @example
 * sayStanding({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }], … }); // 'Department lead'
 */
export function sayStanding(membership: Pick<Membership, 'role' | 'departments'> | undefined): string {
  if (membership === undefined) return say('Not a member of this organisation');
  const { role, departments } = membership;
  if (role !== 'viewer') return ROLES[role]();
  if (departments.some((grant) => grant.role === 'lead')) return say('Department lead');
  return departments.length > 0 ? say('Contributor of a department') : ROLES.viewer();
}
