import { useParams } from 'react-router';
import { useMembership } from '../app/session/session-context.ts';

/** In place of a step that the record ascribes to a person: who is signed in is none of the plan's people. */
export function NotLinked({ to }: { to: string }) {
  const { organisation = '' } = useParams();
  const name = useMembership(organisation)?.organisationName ?? 'your organisation';
  return (
    <p className="not-linked">
      Your account is not linked to a person of the plan, which it has to be {to}. Ask an administrator of {name} to
      link it.
    </p>
  );
}
