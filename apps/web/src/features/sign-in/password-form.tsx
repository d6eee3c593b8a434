import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../app/session/session-context.ts';
import { signInWithPassword } from '../../app/session/sign-in-requests.ts';
import { Refusal } from '../../components/refusal.tsx';

import { PasswordField } from '../../components/password-field.tsx';

interface PasswordFormProps {
  /** Whether it is the first thing on the page. */
  readonly takesFocus: boolean;
  /** Whose session ended. */
  readonly address?: string;
}

/** Signing in with an address and a password. */
export function PasswordForm({ takesFocus, address = '' }: PasswordFormProps) {
  const { begin } = useSession();
  const [email, setEmail] = useState(address);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string>();
  const passwordField = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: () => signInWithPassword(email.trim(), password),
    onSuccess: begin,
    onError: () => passwordField.current?.select(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem =
      email.trim() === '' || password === '' ? say('Type your e-mail address and your password.') : undefined;
    setMissing(problem);
    if (problem === undefined && !signIn.isPending) signIn.mutate();
  };
  return (
    <form className="card entry-form" onSubmit={submit} noValidate aria-label={say('Sign in with a password')}>
      <Refusal>{missing ?? signIn.error?.message}</Refusal>
      <TextInput
        label={say('E-mail')}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus={takesFocus && address === ''}
        required
        withAsterisk={false}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <PasswordField
        label={say('Password')}
        isNew={false}
        value={password}
        field={passwordField}
        onChange={setPassword}
      />
      <div className="entry-end">
        <Button type="submit" loading={signIn.isPending}>
          {say('Sign in')}
        </Button>
        <Link to={paths.forgotten()}>{say('Forgotten your password?')}</Link>
      </div>
    </form>
  );
}
