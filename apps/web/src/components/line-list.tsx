import { Button, CloseButton } from '@mantine/core';
import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { inSentence } from './say-target.ts';

interface LineListProps {
  readonly title: string;
  readonly note: string;
  readonly count: number;
  readonly addLabel: string;
  /** What a line is called: "Outcome 2", "Remove outcome 2". */
  readonly noun: string;
  onAdd(): void;
  onRemove(index: number): void;
  children(index: number): ReactNode;
}

/** A list of lines in a form that can be added and removed. */
export function LineList({ title, note, count, addLabel, noun, onAdd, onRemove, children }: LineListProps) {
  const nameOf = (index: number) => say('{noun} {number}', { noun, number: index + 1 });
  return (
    <fieldset className="line-list">
      <legend>{title}</legend>
      <p className="quiet">{note}</p>
      {Array.from({ length: count }, (_, index) => (
        <fieldset className="form-line" key={index}>
          <legend>{nameOf(index)}</legend>
          <div className="form-line-fields">{children(index)}</div>
          <CloseButton
            aria-label={say('Remove {line}', { line: inSentence(nameOf(index)) })}
            onClick={() => onRemove(index)}
          />
        </fieldset>
      ))}
      <Button variant="default" size="xs" onClick={onAdd}>
        {addLabel}
      </Button>
    </fieldset>
  );
}
