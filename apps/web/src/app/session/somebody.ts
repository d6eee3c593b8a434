/** What somebody may do in a whole organisation, the least first. */
export type Role = 'viewer' | 'contributor' | 'planner' | 'admin';

/** What somebody may do in one department of it, beside that. */
export type DepartmentRole = 'contributor' | 'lead';

/** What somebody is in one organisation. */
export interface Membership {
  /** Its key. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly role: Role;
  /** By the keys of departments. */
  readonly departments: readonly { readonly department: string; readonly role: DepartmentRole }[];
  /** Who they are in its plan; null where nobody has linked them. */
  readonly personKey: string | null;
}

/** Somebody with an account. */
export interface Somebody {
  readonly name: string;
  readonly email: string;
  /** Of the demo company: made up, and anybody may be them. */
  readonly isDemo: boolean;
  readonly memberships: readonly Membership[];
}

/** What somebody is in the organisation with this key; nothing where they do not belong to it. */
export function membershipIn(somebody: Somebody | undefined, organisation: string): Membership | undefined {
  return somebody?.memberships.find((membership) => membership.organisation === organisation);
}
