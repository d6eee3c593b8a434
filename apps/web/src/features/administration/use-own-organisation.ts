import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context.ts';

/** Calls the organisation by its new name wherever the page names it, without signing in again. */
export function useOwnOrganisation(): (name: string) => void {
  const { organisation = '' } = useParams();
  const { session, begin } = useSession();
  return (name) => {
    if (session.state !== 'somebody') return;
    const { somebody } = session;
    const memberships = somebody.memberships.map((membership) =>
      membership.organisation === organisation ? { ...membership, organisationName: name } : membership,
    );
    if (JSON.stringify(memberships) !== JSON.stringify(somebody.memberships)) begin({ ...somebody, memberships });
  };
}
