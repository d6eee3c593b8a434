import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../app/session/session-context.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { problemAt } from '../../components/problem-at.ts';
import { Refusal } from '../../components/refusal.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { RemoveAccountDocument, type RemoveAccountMutation } from '../../graphql/operations.ts';
import { request } from '../../graphql/request.ts';
import type { PartProps } from './account-page.tsx';

interface RemovalFormProps extends Pick<PartProps, 'account'> {
  onClose(): void;
}

interface Wrong {
  /** With the password. */
  readonly password?: string | undefined;
  /** With all of it. */
  readonly reason?: string | undefined;
}

/** Asks for the password before it removes the account: a browser that was left open is not enough. */
export function RemovalForm({ account: { hasPassword }, onClose }: RemovalFormProps) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const box = useStepFocus<HTMLFormElement>();
  const field = useRef<HTMLInputElement>(null);
  const { end, ask } = useSession();
  const refuse = (found: Wrong) => {
    setWrong(found);
    if (found.password !== undefined) field.current?.focus();
  };
  // Not as other changes, after which what is on the screen is read again: there is nobody left who may read it.
  const remove = useMutation({
    mutationFn: () => request(RemoveAccountDocument, hasPassword ? { password } : {}),
    onSuccess: ({ removeAccount: answer }) =>
      answer.__typename === 'AccountRemoved' ? void end(paths.accountRemoved()).catch(ask) : refuse(wrongIn(answer)),
    onError: ({ message }) => refuse({ reason: message }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (remove.isPending) return;
    if (hasPassword && password === '') return refuse({ password: say('Type the password that you have.') });
    setWrong({});
    remove.mutate();
  };
  return (
    <form
      className="step-box"
      noValidate
      aria-label={say('Remove my account')}
      tabIndex={-1}
      ref={box}
      onSubmit={submit}
    >
      <strong>{say('Remove your account for good?')}</strong>
      <WhatBecomes />
      <Refusal>{wrong.reason}</Refusal>
      {hasPassword && (
        <PasswordField
          label={say('Your password')}
          isNew={false}
          value={password}
          error={wrong.password}
          field={field}
          onChange={setPassword}
        />
      )}
      <div className="button-row">
        <Button type="submit" loading={remove.isPending}>
          {say('Remove it for good')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('No, leave it')}
        </Button>
      </div>
    </form>
  );
}

function WhatBecomes() {
  return (
    <ul className="plain-points">
      <li>
        <Say
          text={
            '<strong>What goes:</strong> your account with its name and address, your place in every organisation, ' +
            'and every sign-in. What you did is told of a “Former member” from then on.'
          }
          strong={(words) => <strong>{words}</strong>}
        />
      </li>
      <li>
        <Say
          text={
            '<strong>What stays:</strong> goals, check-ins and decisions, which are your organisation’s; and your ' +
            'name where its plan says who answers for a goal, until an administrator forgets it there.'
          }
          strong={(words) => <strong>{words}</strong>}
        />
      </li>
      <li>{say('This cannot be undone. If you come back, you are invited anew.')}</li>
    </ul>
  );
}

type Refused = Exclude<RemoveAccountMutation['removeAccount'], { __typename: 'AccountRemoved' }>;

function wrongIn(answer: Refused): Wrong {
  const password = problemAt(answer, 'password');
  return password === undefined ? { reason: answer.message } : { password };
}
