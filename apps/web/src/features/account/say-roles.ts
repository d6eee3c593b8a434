import { say } from '@concord/texts';
import type { Membership } from '../../app/session/somebody.ts';
import { sayStanding } from '../../app/session/say-standing.ts';

/**
 * Everything that somebody is in an organisation, in departments by their names.
 *
 * @param names of its departments by their keys; one that has left the plan is called by its key
 * @example
 * sayRoles({ role: 'planner', departments: [{ department: 'sales', role: 'lead' }], … }, new Map([['sales', 'Sales']]));
 * // "Planner, lead of Sales"
 */
export function sayRoles(
  { role, departments }: Pick<Membership, 'role' | 'departments'>,
  names: ReadonlyMap<string, string>,
): string {
  const overall = role === 'viewer' && departments.length > 0 ? [] : [sayStanding({ role, departments: [] })];
  const within = departments.map((grant) => {
    const name = names.get(grant.department) ?? grant.department;
    return grant.role === 'lead' ? say('lead of {name}', { name }) : say('contributor in {name}', { name });
  });
  const said = [...overall, ...within].join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
