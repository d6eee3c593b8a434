import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';

interface ModelFormProps {
  /** What is said of it: "Change Lead time". */
  readonly label: string;
  readonly action: string;
  readonly refusal: string | undefined;
  readonly isPending: boolean;
  readonly children: ReactNode;
  onSave(): void;
  onClose(): void;
}

/** The frame of the forms in which something of the model is added or changed. */
export function ModelForm({ label, action, refusal, isPending, children, onSave, onClose }: ModelFormProps) {
  const box = useStepFocus<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className="step-box" noValidate aria-label={label} tabIndex={-1} ref={box} onSubmit={submit}>
      <div className="start-form">{children}</div>
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        <Button type="submit" size="xs" loading={isPending}>
          {action}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it as it is')}
        </Button>
      </div>
    </form>
  );
}
