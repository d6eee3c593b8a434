import { say } from '@concord/texts';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

interface SaveViewFormProps {
  readonly saving: boolean;
  /** Why it was refused. */
  readonly refusal: string | undefined;
  /** Who is signed in is no person of the plan: only what everybody sees can be saved then. */
  readonly nameless: boolean;
  onSave(view: { name: string; shared: boolean }, done: () => void): void;
}

/** Keeps the filter that is on the screen under a name. */
export function SaveViewForm({ saving, refusal, nameless, onSave }: SaveViewFormProps) {
  const [name, setName] = useState('');
  const [wanted, setWanted] = useState(false);
  const [missing, setMissing] = useState(false);
  const shared = wanted || nameless;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') onSave({ name: name.trim(), shared }, () => setName(''));
  };
  return (
    <form className="save-view" onSubmit={submit} noValidate aria-label={say('Save this view')}>
      <TextInput
        label={say('Save this view as')}
        maxLength={100}
        value={name}
        error={missing ? say('Give the view a name.') : refusal}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Checkbox
        label={say('Everybody sees it')}
        description={
          nameless ? say('To keep one for yourself, your account has to be linked to a person of the plan.') : undefined
        }
        checked={shared}
        disabled={nameless}
        onChange={({ currentTarget }) => setWanted(currentTarget.checked)}
      />
      <Button type="submit" size="xs" loading={saving}>
        {say('Save this view')}
      </Button>
    </form>
  );
}
