import { Button } from '@mantine/core';
import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { useStepFocus } from './use-step-focus.ts';

interface ConfirmStepProps {
  readonly question: string;
  /** What it does, and what stays. */
  readonly children: ReactNode;
  readonly action: string;
  readonly pending: boolean;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmStep({ question, children, action, pending, onConfirm, onClose }: ConfirmStepProps) {
  const box = useStepFocus<HTMLDivElement>();
  return (
    <div className="step-box" role="group" aria-label={question} tabIndex={-1} ref={box}>
      <strong>{question}</strong>
      <div>{children}</div>
      <div className="button-row">
        <Button loading={pending} onClick={onConfirm}>
          {action}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('No, leave it')}
        </Button>
      </div>
    </div>
  );
}
