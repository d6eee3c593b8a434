import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { acceptLink } from '../../app/session/sign-in-requests.ts';
import type { Somebody } from '../../app/session/somebody.ts';
import { Refusal } from '../../components/refusal.tsx';

interface JoinOrganisationProps {
  readonly secret: string;
  /** Null where the link does not tell. */
  readonly organisationName: string | null;
  readonly somebody: Somebody;
  onDone(somebody: Somebody): void;
}

/** For whoever is invited and signed in already: they have shown who they are. */
export function JoinOrganisation({ secret, organisationName, somebody, onDone }: JoinOrganisationProps) {
  const { name, email } = somebody;
  const join = useMutation({
    mutationFn: () => acceptLink(secret, { name, email, organisationName: '', password: '' }),
    onSuccess: onDone,
  });
  return (
    <div className="card entry-form">
      <p>
        <Say
          text="You are signed in as {name} ({address}), who is invited. Nothing else is needed."
          name={<strong>{name}</strong>}
          address={email}
        />
      </p>
      <Refusal>{join.error?.message}</Refusal>
      <div className="entry-end">
        <Button loading={join.isPending} onClick={() => join.mutate()}>
          {organisationName === null
            ? say('Join the organisation')
            : say('Join {organisation}', { organisation: organisationName })}
        </Button>
      </div>
    </div>
  );
}
