import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AgendaControl } from './use-agenda.ts';

/** Something that is no conflict and no decision: put last, and moved from there. */
export function OwnItemForm({ control }: { control: AgendaControl }) {
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState('10');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setProblem(say('Say what it is about.'));
    setProblem(undefined);
    control.put({ title: title.trim(), minutes: Number(minutes) || 10 }, title.trim());
    setTitle('');
  };
  return (
    <form className="own-item" noValidate aria-label={say('Own item')} onSubmit={submit}>
      <TextInput
        label={say('Something else to talk about')}
        value={title}
        error={problem}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <TextInput
        label={say('Minutes@@of time')}
        inputMode="numeric"
        value={minutes}
        onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say('Put it on the agenda')}
      </Button>
    </form>
  );
}
