import { say } from '@concord/texts';
import { Autocomplete, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Business } from './business-details.ts';
import { completeLaw } from './complete-law.ts';
import { ModelForm } from './model-form.tsx';
import { readLaw } from './read-law.ts';
import { useModelChange } from './use-model-change.ts';

interface LawFormProps {
  readonly metrics: Business['metrics'];
  /** Missing: a new one. */
  readonly law?: Business['laws'][number];
  onClose(): void;
}

/** A law as it is typed: metrics are completed by their names, and it is said back in words. */
export function LawForm({ metrics, law, onClose }: LawFormProps) {
  const [says, setSays] = useState(law?.says ?? '');
  const [because, setBecause] = useState(law?.because ?? '');
  const [wasTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { correct, refusal, isPending } = useModelChange();
  const typed = readLaw(says, metrics);
  const save = () => {
    setTried(true);
    if ('problem' in typed) {
      field.current?.focus();
      return field.current?.setSelectionRange(typed.at - 1, says.length);
    }
    const reason = because.trim();
    correct(
      [
        law === undefined
          ? { addLaw: { says, because: reason || null } }
          : { law: { key: law.key, says, because: reason } },
      ],
      onClose,
    );
  };
  return (
    <ModelForm
      label={law === undefined ? say('Add a law') : say('Change a law')}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      <LawField
        ref={field}
        says={says}
        metrics={metrics}
        onChange={setSays}
        error={wasTried && 'problem' in typed ? typed.problem : undefined}
      />
      <p className="wide law-in-words" role="status">
        {'words' in typed ? typed.words : ''}
      </p>
      <TextInput
        className="wide"
        label={say('Why it is so, if you like')}
        maxLength={500}
        value={because}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
    </ModelForm>
  );
}

interface LawFieldProps {
  readonly ref: React.Ref<HTMLInputElement>;
  readonly says: string;
  readonly metrics: Business['metrics'];
  readonly error: string | undefined;
  onChange(says: string): void;
}

function LawField({ ref, says, metrics, error, onChange }: LawFieldProps) {
  const completions = completeLaw(says, metrics);
  const named = new Map(completions.map(({ text, metric }) => [text, metric]));
  return (
    <Autocomplete
      ref={ref}
      className="wide"
      label={say('The law')}
      description={say(
        'Two sides with <=, >= or = between them, such as promised-lead-time >= lead-time + 1. Type a part of a metric’s name, and choose it.',
      )}
      maxLength={500}
      spellCheck={false}
      openOnFocus={false}
      value={says}
      error={error}
      data={completions.map(({ text }) => text)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const metric = named.get(option.value);
        return say('{name} ({key})', { name: metric?.name ?? '', key: metric?.key ?? '' });
      }}
      onChange={onChange}
    />
  );
}
