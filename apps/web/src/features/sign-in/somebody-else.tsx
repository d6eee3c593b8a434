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
  return (
    <section className="card entry-form" aria-label="Somebody else is signed in">
      <p>
        You are signed in as <strong>{somebody.name}</strong> ({somebody.email}), but this{' '}
        {purpose === 'invitation' ? `invitation to ${organisationName ?? 'an organisation'}` : 'link'} is for{' '}
        <strong>{email}</strong>. If that is you as well,{' '}
        {hasAccount ? 'type the password of that account' : 'fill in the form'} below. If not, sign out, and leave it to
        whoever it is for.
      </p>
      <Refusal>{leave.error?.message}</Refusal>
      <div className="entry-end">
        <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
          Sign {somebody.name} out
        </Button>
      </div>
    </section>
  );
}
