import { Checkbox, TextInput } from '@mantine/core';
import { say } from '@concord/texts';
import { useState, type RefObject } from 'react';

interface PasswordFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Whether it is being chosen, or was. */
  readonly isNew: boolean;
  readonly value: string;
  readonly error?: string | undefined;
  readonly field?: RefObject<HTMLInputElement | null>;
  onChange(value: string): void;
}

/** A password, hidden unless its owner wants to see what they type. */
export function PasswordField({ label, description, isNew, value, error, field, onChange }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextInput
        label={label}
        description={description}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={value}
        error={error}
        ref={field}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={say('Show password')}
        checked={shown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
    </>
  );
}
