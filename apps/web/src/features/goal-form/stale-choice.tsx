import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FieldChange } from './describe-changes.ts';

interface StaleChoiceProps {
  readonly message: string;
  /** What the other person changed since this form was opened. */
  readonly changes: readonly FieldChange[];
  readonly saving: boolean;
  onLoadTheirs(): void;
  onSaveMine(): void;
}

/** Somebody else saved first. Nothing is lost and nothing is decided until the person chooses. */
export function StaleChoice({ message, changes, saving, onLoadTheirs, onSaveMine }: StaleChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="notice" data-tone="error" role="alert" tabIndex={-1} ref={box}>
      <div className="notice-body">
        <h2>{say('Somebody else saved this goal while you were typing')}</h2>
        <p>{say('{refusal} Your text is still in the form.', { refusal: message })}</p>
        {changes.length === 0 ? (
          <p>{say('They changed nothing that this form shows.')}</p>
        ) : (
          <>
            <p>{say('They changed:')}</p>
            <ul className="problem-list">
              {changes.map(({ field, before, after }) => (
                <li key={field}>
                  <Say
                    text="<strong>{field}</strong>: from {before} to <strong>{after}</strong>"
                    field={field}
                    before={before}
                    after={after}
                    strong={(words) => <strong>{words}</strong>}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="button-row">
          <Button loading={saving} onClick={onSaveMine}>
            {say('Save mine over it')}
          </Button>
          <Button variant="default" onClick={onLoadTheirs}>
            {say('Load theirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}
