import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { acceptLink, type SignInLink } from '../../app/session/sign-in-requests.ts';
import type { Somebody } from '../../app/session/somebody.ts';
import { PasswordField } from './password-field.tsx';
import { Refusal } from './refusal.tsx';

interface WelcomeFormProps {
  readonly secret: string;
  readonly link: SignInLink;
  onDone(somebody: Somebody): void;
}

const BUTTONS = {
  invitation: 'Accept the invitation',
  reset: 'Save the password',
  'set-up': 'Make the account',
} as const;

/** A password, and what else the link's purpose asks for. */
export function WelcomeForm({ secret, link: { purpose, email: given }, onDone }: WelcomeFormProps) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState(given ?? '');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string>();
  const accept = useMutation({
    mutationFn: () => acceptLink(secret, { name: name.trim(), email: email.trim(), password }),
    onSuccess: onDone,
  });
  const asksName = purpose !== 'reset';
  const asksEmail = purpose === 'set-up';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = [asksName && name, asksEmail && email, password].some(
      (text) => text !== false && text.trim() === '',
    );
    setMissing(isMissing ? 'Fill in every field.' : undefined);
    if (!isMissing && !accept.isPending) accept.mutate();
  };
  return (
    <form className="card entry-form" onSubmit={submit} noValidate aria-label={BUTTONS[purpose]}>
      <Refusal>{missing ?? accept.error?.message}</Refusal>
      {asksName && (
        <TextInput
          label="Your name"
          description="As others see it beside what you do."
          autoComplete="name"
          autoFocus
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      {/* Password managers keep the password with it, also where it cannot be changed. */}
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        readOnly={!asksEmail}
        required={asksEmail}
        withAsterisk={false}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <PasswordField
        label={purpose === 'reset' ? 'New password' : 'Password'}
        description="At least 12 characters. A few words that only you would put together are good."
        isNew
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" loading={accept.isPending}>
        {BUTTONS[purpose]}
      </Button>
    </form>
  );
}
