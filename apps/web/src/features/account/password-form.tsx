import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { PasswordField } from '../../components/password-field.tsx';
import { passwordRule } from '../../components/password-rule.ts';
import { problemAt } from '../../components/problem-at.ts';
import { ChangePasswordDocument, type ChangePasswordMutation } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './account-page.tsx';

const NOTHING = { now: '', next: '' };
type Fields = typeof NOTHING;

/** The password that one has, and the one that one wants; what is wrong with either stands beside it. */
export function PasswordForm({ account: { email }, onNotice }: PartProps) {
  const [typed, setTyped] = useState(NOTHING);
  const [errors, setErrors] = useState<Partial<Fields>>({});
  const now = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const change = useChange(ChangePasswordDocument);
  const refuse = (wrong: Partial<Fields>) => {
    setErrors(wrong);
    (wrong.now === undefined ? next : now).current?.focus();
  };
  const take = ({ changePassword: answer }: ChangePasswordMutation) => {
    if (answer.__typename === 'AccountSaved') {
      setTyped(NOTHING);
      return onNotice({ tone: 'done', text: say('Your password is changed. Everywhere else you are signed out.') });
    }
    const wrong = wrongIn(answer);
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    onNotice({ tone: 'error', text: answer.message });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    const missing = missingIn(typed);
    if (Object.keys(missing).length > 0) return refuse(missing);
    setErrors({});
    change.mutate(typed, { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) });
  };
  const about = (name: keyof Fields) => ({
    value: typed[name],
    error: errors[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form className="own-form" noValidate aria-label={say('Change your password')} onSubmit={submit}>
      {/* Password managers learn from it whose password this is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={say('Password now')} isNew={false} field={now} {...about('now')} />
      <PasswordField label={say('New password')} description={passwordRule()} isNew field={next} {...about('next')} />
      <div>
        <Button type="submit" loading={change.isPending}>
          {say('Change the password')}
        </Button>
      </div>
    </form>
  );
}

function missingIn({ now, next }: Fields): Partial<Fields> {
  return {
    ...(now === '' ? { now: say('Type the password that you have.') } : {}),
    ...(next === '' ? { next: say('Type the password that you want.') } : {}),
  };
}

function wrongIn(answer: Parameters<typeof problemAt>[0]): Partial<Fields> {
  const [now, next] = [problemAt(answer, 'now'), problemAt(answer, 'next')];
  return { ...(now === undefined ? {} : { now }), ...(next === undefined ? {} : { next }) };
}
