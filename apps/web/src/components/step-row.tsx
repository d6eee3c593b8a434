import { Button } from '@mantine/core';
import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';

interface StepRowProps {
  readonly name: string;
  readonly under?: string | undefined;
  /** What can be done with it: "Forget". */
  readonly action: string;
  /** The step that asks before it is done. */
  children(close: () => void): ReactNode;
}

/** Somebody or something in a list, with a button that opens a step below it. */
export function StepRow({ name, under, action, children }: StepRowProps) {
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {under !== undefined && <p className="quiet">{under}</p>}
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={say('{action} {name}', { action, name })}
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {action}
      </Button>
      {asked && children(() => setAsked(false))}
    </li>
  );
}
