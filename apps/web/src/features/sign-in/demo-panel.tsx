import { say } from '@concord/texts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../app/session/session-context.ts';
import { signInAsDemo, type DemoPerson } from '../../app/session/sign-in-requests.ts';
import { groupDemoPeople } from './group-demo-people.ts';
import { Refusal } from '../../components/refusal.tsx';

/** The demo company: everybody may be anybody of it, which takes one click. */
export function DemoPanel({ people }: { people: readonly DemoPerson[] }) {
  const { begin } = useSession();
  const signIn = useMutation({ mutationFn: signInAsDemo, onSuccess: begin });
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hash === '#demo') heading.current?.focus();
  }, [hash]);
  const company = people[0]?.memberships[0]?.organisationName;
  return (
    <section className="card demo-panel" aria-labelledby="demo">
      <h2 id="demo" tabIndex={-1} ref={heading}>
        {say('This is a demo: choose who you want to be')}
      </h2>
      <p>
        {say(
          '{company}, its people and its figures are made up. Look around and change what you like; ' +
            'others who try this demo see it too, so type in nothing that is real.',
          { company: company ?? say('This company') },
        )}
      </p>
      <Refusal>{signIn.error?.message}</Refusal>
      {groupDemoPeople(people).map(({ title, may, people: members }) => (
        <section key={title} className="demo-group" aria-label={title}>
          <h3>{title}</h3>
          <p className="quiet">{may}</p>
          <ul className="demo-people">
            {members.map(({ id, name, departments }) => (
              <li key={id}>
                <button
                  type="button"
                  className="demo-person"
                  disabled={signIn.isPending}
                  onClick={() => signIn.mutate(id)}
                >
                  <strong>{name}</strong>
                  {departments !== '' && <span>{departments}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
