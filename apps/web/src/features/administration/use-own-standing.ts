import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context.ts';
import type { DepartmentRole, Membership, Role } from '../../app/session/somebody.ts';
import type { MemberPartsFragment } from '../../graphql/operations.ts';

/** Takes to heart what an administrator has just changed about themselves, without signing in again. */
export function useOwnStanding(): (members: readonly MemberPartsFragment[]) => void {
  const { organisation = '' } = useParams();
  const { session, begin } = useSession();
  return (members) => {
    if (session.state !== 'somebody') return;
    const { somebody } = session;
    const own = members.find(({ email }) => email === somebody.email);
    const memberships = somebody.memberships.flatMap((membership) => {
      if (membership.organisation !== organisation) return [membership];
      return own === undefined ? [] : [{ ...membership, ...standingOf(own) }];
    });
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
