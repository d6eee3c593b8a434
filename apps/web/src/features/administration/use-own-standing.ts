import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context.ts';
import type { DepartmentRole, Membership, Role } from '../../app/session/somebody.ts';
import type { MemberPartsFragment } from '../../graphql/operations.ts';

/** Takes to heart what an administrator has just changed about themselves, without signing in again. */
export function useOwnStanding(): (members: readonly MemberPartsFragment[]) => void {
  const { organisation = '' } = useParams();
  const { session, begin, ask } = useSession();
  return (members) => {
    if (session.state !== 'somebody') return;
    const { somebody } = session;
    const own = members.find(({ email }) => email === somebody.email);
    // Removed, or forgotten, and then perhaps without an account.
    if (own === undefined) return ask();
    const memberships = somebody.memberships.map((membership) =>
      membership.organisation === organisation ? { ...membership, ...standingOf(own) } : membership,
    );
    if (JSON.stringify(memberships) !== JSON.stringify(somebody.memberships)) begin({ ...somebody, memberships });
  };
}

function standingOf(own: MemberPartsFragment): Pick<Membership, 'role' | 'departments' | 'personKey'> {
  return {
    role: own.role.toLowerCase() as Role,
    departments: own.departments.map(({ department, role }) => ({
      department,
      role: role.toLowerCase() as DepartmentRole,
    })),
    personKey: own.person ?? null,
  };
}
