import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { sayFailure } from './use-input-change.ts';

const LONGEST = 2_000;

interface WordsFormProps {
  /** What the form is called, for those who cannot see it. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly send: string;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly children?: ReactNode;
  /** @throws {Error} with the cure */
  onSend(words: string): Promise<unknown>;
  onCancel?: () => void;
}

/** Words and a button: what is refused stays as it was typed. */
export function WordsForm({
  name,
  label,
  description,
  send,
  initial = '',
  autoFocus = false,
  ...more
}: WordsFormProps) {
  const { children, onSend, onCancel } = more;
  const [words, setWords] = useState(initial);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return setError(say('Write something first.'));
    setBusy(true);
    try {
      await onSend(words);
      setWords('');
      setError(undefined);
    } catch (failure) {
      setError(sayFailure(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="words-form" aria-label={name} onSubmit={(event) => void submit(event)} noValidate>
      <Textarea
        label={label}
        description={description}
        value={words}
        error={error}
        autosize
        minRows={2}
        maxLength={LONGEST}
        autoFocus={autoFocus}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      {children}
      <div className="button-row">
        <Button type="submit" loading={isBusy}>
          {send}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {say('Cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
