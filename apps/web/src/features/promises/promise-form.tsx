import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../../components/refusal.tsx';
import { Section } from '../../components/section.tsx';
import { HoursFields } from './hours-fields.tsx';
import { type PromiseDraft, problemsOfPromise } from './promise-draft.ts';
import { type PromiseChoices, PromiseFields } from './promise-fields.tsx';
import { toFieldProblems, type Problem } from './to-field-problems.ts';

interface PromiseFormProps {
  readonly initial: PromiseDraft;
  readonly choices: PromiseChoices;
  readonly saving: boolean;
  readonly cancelHref: string;
  /** Why saving failed as a whole. */
  readonly notice: ReactNode;
  onSave(draft: PromiseDraft, refuse: (problems: readonly Problem[]) => void): void;
}

/** A promise in its form. What is typed stays, whatever the server says. */
export function PromiseForm({ initial, choices, saving, cancelHref, notice, onSave }: PromiseFormProps) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (changes: Partial<PromiseDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOfPromise(draft);
    setErrors(problems);
    if (Object.keys(problems).length > 0) return;
    onSave(draft, (refused) => setErrors(toFieldProblems(refused)));
  };
  const field = (name: 'timeZone' | 'from' | 'until') => ({
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [name]: value }),
  });
  const all = Object.values(errors);
  return (
    <form className="decision-form" noValidate aria-label={say('The promise')} onSubmit={submit}>
      {notice}
      <Refusal>{all.length === 0 ? null : `${say('Please put right what is marked.')} ${all.join(' ')}`}</Refusal>
      <PromiseFields draft={draft} errors={errors} choices={choices} onChange={change} />
      <Section title={say('When')}>
        <HoursFields title={say('Hours that are promised')} draft={draft} errors={errors} onChange={change} />
        <div className="form-grid">
          <TextInput
            label={say('Time zone')}
            description={say('Empty: that of the organisation, {timeZone}.', { timeZone: choices.timeZone ?? 'UTC' })}
            {...field('timeZone')}
          />
          <TextInput label={say('Holds from')} type="date" {...field('from')} />
          <TextInput label={say('Holds until')} type="date" {...field('until')} />
        </div>
      </Section>
      <div className="button-row">
        <Button type="submit" loading={saving}>
          {say('Save the promise')}
        </Button>
        <Link className="button-link" to={cancelHref}>
          {say('Back without saving')}
        </Link>
      </div>
    </form>
  );
}
