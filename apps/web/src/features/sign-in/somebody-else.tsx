import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../app/session/session-context.ts';
import type { SignInLink } from '../../app/session/sign-in-requests.ts';
import type { Somebody } from '../../app/session/somebody.ts';
import { Refusal } from '../../components/refusal.tsx';

interface SomebodyElseProps {
  readonly link: SignInLink;
  readonly somebody: Somebody;
}

/** Says that the link is for another account than the one that is signed in, and what can be done about it. */
export function SomebodyElse({ link: { email, purpose, hasAccount, organisationName }, somebody }: SomebodyElseProps) {
  const { end } = useSession();
  const leave = useMutation({
    mutationFn: () => end(paths.signIn()),
    // The button is gone with whoever was signed in.
    onSuccess: () => document.querySelector('main')?.focus(),
  });
  const kind = purpose !== 'invitation' ? 'link' : organisationName === null ? 'unnamed' : 'invitation';
  return (
    <section className="card entry-form" aria-label={say('Somebody else is signed in')}>
      <p>
        <Say
          text={
            'You are signed in as {name} ({own}), but this {kind, select, invitation {invitation to {organisation}} ' +
            'unnamed {invitation to an organisation} other {link}} is for {address}. If that is you as well, ' +
            '{account, select, yes {type the password of that account} other {fill in the form}} below. ' +
            'If not, sign out, and leave it to whoever it is for.'
          }
          name={<strong>{somebody.name}</strong>}
          own={somebody.email}
          kind={kind}
          organisation={organisationName}
          address={<strong>{email}</strong>}
          account={hasAccount ? 'yes' : 'no'}
        />
      </p>
      <Refusal>{leave.error?.message}</Refusal>
      <div className="entry-end">
        <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
          {say('Sign {name} out', { name: somebody.name })}
        </Button>
      </div>
    </section>
  );
}
