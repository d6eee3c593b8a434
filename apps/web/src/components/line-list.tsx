import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';

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
  return (
    <fieldset className="line-list">
      <legend>{title}</legend>
      <p className="quiet">{note}</p>
      {Array.from({ length: count }, (_, index) => (
        <fieldset className="form-line" key={index}>
          <legend>{`${noun} ${index + 1}`}</legend>
          <div className="form-line-fields">{children(index)}</div>
          <CloseButton aria-label={`Remove ${noun.toLowerCase()} ${index + 1}`} onClick={() => onRemove(index)} />
        </fieldset>
      ))}
      <Button variant="default" size="xs" onClick={onAdd}>
        {addLabel}
      </Button>
    </fieldset>
  );
}
