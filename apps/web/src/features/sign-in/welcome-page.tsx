import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSession, useSomebody } from '../../app/session/session-context.ts';
import { askLink, type SignInLink } from '../../app/session/sign-in-requests.ts';
import type { Somebody } from '../../app/session/somebody.ts';
import { RetryButton } from '../../components/retry-button.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { JoinOrganisation } from './join-organisation.tsx';
import { SomebodyElse } from './somebody-else.tsx';
import { WelcomeForm } from './welcome-form.tsx';

/** Where a link from an e-mail leads: an invitation, a new password, or the very first account. */
export function Component() {
  const { secret = '' } = useParams();
  const { session, begin } = useSession();
  const [goTo, setGoTo] = useState<string | null>(null);
  // Whoever begins a session forgets what was read before, and a link that was used would be asked for in vain.
  const enabled = goTo === null;
  const queryFn = () => askLink(secret);
  const link = useQuery({ queryKey: ['sign-in', 'link', secret], queryFn, enabled, staleTime: 'static' });
  if (goTo !== null) return <Navigate to={goTo} replace />;
  if (link.isError)
    return (
      <EntryFrame title={say('Welcome')}>
        <StatePanel tone="error" title={say('This could not be loaded')} action={<RetryButton query={link} />}>
          {link.error.message}
        </StatePanel>
      </EntryFrame>
    );
  if (link.data === undefined || session.state === 'asking') return <div aria-busy="true" />;
  if (link.data === null) return <NoLonger />;
  const { data } = link;
  const done = (somebody: Somebody) => {
    setGoTo(whereTo(data, somebody));
    begin(somebody);
  };
  return <Welcome secret={secret} link={data} onDone={done} />;
}

interface WelcomeProps {
  readonly secret: string;
  readonly link: SignInLink;
  onDone(somebody: Somebody): void;
}

function Welcome({ secret, link, onDone }: WelcomeProps) {
  const somebody = useSomebody();
  const isInvited = link.purpose === 'invitation' && link.hasAccount && isFor(link, somebody);
  if (isInvited && somebody !== undefined) {
    const { organisationName } = link;
    return (
      <EntryFrame title={titles.invitation()} lead={sayInvited(organisationName)}>
        <JoinOrganisation secret={secret} organisationName={organisationName} somebody={somebody} onDone={onDone} />
      </EntryFrame>
    );
  }
  const isElse = somebody !== undefined && link.email !== null && !isFor(link, somebody);
  return (
    <EntryFrame title={titles[link.purpose]()} lead={isElse ? undefined : leadOf(link)}>
      {isElse && <SomebodyElse link={link} somebody={somebody} />}
      <WelcomeForm secret={secret} link={link} onDone={onDone} />
    </EntryFrame>
  );
}

/** Addresses are the same however they are written. */
function isFor({ email }: SignInLink, somebody: Somebody | undefined): boolean {
  return email?.trim().toLowerCase() === somebody?.email.toLowerCase();
}

/** To what they were invited to; whoever chose a new password begins at the start. */
function whereTo({ purpose, organisationName }: SignInLink, { memberships }: Somebody): string {
  const joined = memberships.find((membership) => membership.organisationName === organisationName);
  return purpose === 'invitation' && joined !== undefined ? paths.overview(joined.organisation) : '/';
}

const titles = {
  invitation: () => say('Welcome to Concord'),
  reset: () => say('Choose a new password'),
  'set-up': () => say('Set Concord up'),
} as const;

function leadOf({ purpose, email, organisationName, hasAccount }: SignInLink): string {
  switch (purpose) {
    case 'invitation':
      return `${sayInvited(organisationName)} ${
        hasAccount
          ? say('You have an account with this address already: its password is enough.')
          : say('Say your name, and choose a password.')
      }`;
    case 'reset':
      return email === null
        ? say(
            'It is for your account, and takes the place of the old one. Wherever you were signed in, you sign in anew.',
          )
        : say('It is for {email}, and takes the place of the old one. Wherever you were signed in, you sign in anew.', {
            email,
          });
    case 'set-up':
      return say('This makes the first account of this installation. It may do everything, and invites the others.');
  }
}

function sayInvited(organisation: string | null): string {
  return organisation === null
    ? say('You are invited to an organisation.')
    : say('You are invited to {organisation}.', { organisation });
}

function NoLonger() {
  return (
    <EntryFrame title={say('This link holds no longer')}>
      <div className="card entry-form">
        <p>{say('It was used already, is too old, or was not copied as a whole.')}</p>
        <p>
          <Say
            text="<forgotten>Ask for a new password</forgotten>, or ask an administrator of your organisation for another invitation."
            forgotten={(words) => <Link to={paths.forgotten()}>{words}</Link>}
          />
        </p>
        <p>
          <Link to={paths.signIn()}>{say('Go to signing in')}</Link>
        </p>
      </div>
    </EntryFrame>
  );
}
