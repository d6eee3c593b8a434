import type { Membership } from './somebody.ts';

/** What somebody may do in an organisation. Everybody who belongs to it may read all of it. */
export interface Rights {
  /** Check in, complete milestones, answer. In a department; missing: in any. */
  contribute(department?: string): boolean;
  /** Make, change and archive goals. Of a department; missing: of any. */
  lead(department?: string): boolean;
  /** Decide on conflicts and correct what the plan says about the business. */
  readonly plan: boolean;
  readonly administer: boolean;
}

/**
 * What a page offers; the server decides. Each role may do what those before it may: viewer, contributor, planner,
 * administrator, and in a department contributor, lead.
 *
 * @example
 * rightsOf({ role: 'viewer', departments: [{ department: 'sales', role: 'lead' }], … }).lead('sales'); // true
 */
export function rightsOf(membership: Pick<Membership, 'role' | 'departments'> | undefined): Rights {
  const { role = 'viewer', departments = [] } = membership ?? {};
  const plan = role === 'planner' || role === 'admin';
  const within = (department?: string) =>
    departments.filter((grant) => department === undefined || grant.department === department);
  return {
    contribute: (department) => plan || role === 'contributor' || within(department).length > 0,
    lead: (department) => plan || within(department).some((grant) => grant.role === 'lead'),
    plan,
    administer: role === 'admin',
  };
}
