import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../app/session/session-context.ts';
import { askLink, type SignInLink } from '../../app/session/sign-in-requests.ts';
import { RetryButton } from '../../components/retry-button.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { WelcomeForm } from './welcome-form.tsx';

/** Where a link from an e-mail leads: an invitation, a new password, or the very first account. */
export function Component() {
  const { secret = '' } = useParams();
  const { begin } = useSession();
  const [done, setDone] = useState(false);
  const link = useQuery({ queryKey: ['sign-in', 'link', secret], queryFn: () => askLink(secret), staleTime: Infinity });
  if (done) return <Navigate to="/" replace />;
  if (link.isError)
    return (
      <EntryFrame title="Welcome">
        <StatePanel tone="error" title="This could not be loaded" action={<RetryButton query={link} />}>
          {link.error.message}
        </StatePanel>
      </EntryFrame>
    );
  if (link.data === undefined) return <div aria-busy="true" />;
  if (link.data === null) return <NoLonger />;
  return (
    <EntryFrame title={titles[link.data.purpose]} lead={leadOf(link.data)}>
      <WelcomeForm
        secret={secret}
        link={link.data}
        onDone={(somebody) => {
          setDone(true);
          begin(somebody);
        }}
      />
    </EntryFrame>
  );
}

const titles = {
  invitation: 'Welcome to Concord',
  reset: 'Choose a new password',
  'set-up': 'Set Concord up',
} as const;

function leadOf({ purpose, email, organisationName, hasAccount }: SignInLink): string {
  switch (purpose) {
    case 'invitation':
      return `You are invited to ${organisationName ?? 'an organisation'}. ${
        hasAccount
          ? 'You have an account with this address already: its password is enough.'
          : 'Say your name, and choose a password.'
      }`;
    case 'reset':
      return `It is for ${email ?? 'your account'}, and takes the place of the old one. Wherever you were signed in, you sign in anew.`;
    case 'set-up':
      return 'This makes the first account of this installation. It may do everything, and invites the others.';
  }
}

function NoLonger() {
  return (
    <EntryFrame title="This link holds no longer">
      <div className="card entry-form">
        <p>It was used already, is too old, or was not copied as a whole.</p>
        <p>
          <Link to={paths.forgotten()}>Ask for a new password</Link>, or ask an administrator of your organisation for
          another invitation.
        </p>
        <p>
          <Link to={paths.signIn()}>Go to signing in</Link>
        </p>
      </div>
    </EntryFrame>
  );
}
