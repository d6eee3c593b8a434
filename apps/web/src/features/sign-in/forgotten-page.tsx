import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { forgotPassword } from '../../app/session/sign-in-requests.ts';
import { EntryFrame } from './entry-frame.tsx';
import { Refusal } from '../../components/refusal.tsx';

/** Asks for a link by which a new password can be chosen. */
export function Component() {
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const ask = useMutation({ mutationFn: forgotPassword });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() !== '' && !ask.isPending) ask.mutate(email.trim());
  };
  return (
    <EntryFrame title={say('Forgotten your password?')}>
      {ask.isSuccess ? (
        <div className="card entry-form" role="status">
          <p>
            <Say
              text={
                'If there is an account for {address}, a link for a new password is on its way to that address. ' +
                'It holds for an hour.'
              }
              address={<strong>{ask.variables}</strong>}
            />
          </p>
          <p className="quiet">
            {say(
              'Nothing comes? Look among unwanted mail. Where this installation sends no mail, ' +
                'an administrator of your organisation finds the link and can give it to you.',
            )}
          </p>
        </div>
      ) : (
        <form className="card entry-form" onSubmit={submit} noValidate aria-label={say('Ask for a new password')}>
          <Refusal>{missing ? say('Type the e-mail address of your account.') : ask.error?.message}</Refusal>
          <TextInput
            label={say('E-mail')}
            description={say('A link comes to it, by which you choose a new password.')}
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <Button type="submit" loading={ask.isPending}>
            {say('Send the link')}
          </Button>
        </form>
      )}
      <p>
        <Link to={paths.signIn()}>{say('Back to signing in')}</Link>
      </p>
    </EntryFrame>
  );
}
