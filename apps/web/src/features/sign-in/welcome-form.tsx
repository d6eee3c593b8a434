import { say } from '@concord/texts';
import { Button, TextInput, type TextInputProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { acceptLink, type LinkAnswer, type SignInLink } from '../../app/session/sign-in-requests.ts';
import type { Somebody } from '../../app/session/somebody.ts';
import { PasswordField } from '../../components/password-field.tsx';
import { passwordRule } from '../../components/password-rule.ts';
import { Refusal } from '../../components/refusal.tsx';

interface WelcomeFormProps {
  readonly secret: string;
  readonly link: SignInLink;
  onDone(somebody: Somebody): void;
}

const BUTTONS = {
  invitation: () => say('Accept the invitation'),
  reset: () => say('Save the password'),
  'set-up': () => say('Make the account'),
} as const;

/** A password, and what else the link's purpose asks for. */
export function WelcomeForm({ secret, link, onDone }: WelcomeFormProps) {
  const { purpose, hasAccount } = link;
  const isSetUp = purpose === 'set-up';
  const asks = { name: purpose !== 'reset' && !hasAccount, organisationName: isSetUp, email: isSetUp, password: true };
  const [typed, setTyped] = useState<LinkAnswer>({
    name: '',
    email: link.email ?? '',
    organisationName: '',
    password: '',
  });
  const [missing, setMissing] = useState<string>();
  const accept = useMutation({ mutationFn: () => acceptLink(secret, typed), onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = (Object.keys(asks) as (keyof typeof asks)[]).some(
      (field) => asks[field] && typed[field].trim() === '',
    );
    setMissing(isMissing ? say('Fill in every field.') : undefined);
    if (!isMissing && !accept.isPending) accept.mutate();
  };
  const field = (name: 'name' | 'email' | 'organisationName'): TextInputProps => ({
    value: typed[name],
    required: asks[name],
    withAsterisk: false,
    onChange: ({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form className="card entry-form" onSubmit={submit} noValidate aria-label={BUTTONS[purpose]()}>
      <Refusal>{missing ?? accept.error?.message}</Refusal>
      {asks.organisationName && (
        <TextInput
          label={say('Your organisation')}
          autoComplete="organization"
          maxLength={200}
          {...field('organisationName')}
        />
      )}
      {asks.name && (
        <TextInput
          label={say('Your name')}
          description={say('As others see it beside what you do.')}
          autoComplete="name"
          maxLength={200}
          {...field('name')}
        />
      )}
      {/* Password managers keep the password with it, also where it cannot be changed. */}
      <TextInput
        label={say('E-mail')}
        type="email"
        autoComplete="username"
        readOnly={!asks.email}
        {...field('email')}
      />
      <PasswordField
        label={purpose === 'reset' ? say('New password') : say('Password')}
        {...(hasAccount ? {} : { description: passwordRule() })}
        isNew={!hasAccount}
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      <Button type="submit" loading={accept.isPending}>
        {BUTTONS[purpose]()}
      </Button>
    </form>
  );
}
