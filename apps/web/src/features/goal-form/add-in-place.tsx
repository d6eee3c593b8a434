import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';

interface AddInPlaceProps {
  /** What the button says that opens the fields. */
  readonly label: string;
  children(close: () => void): ReactNode;
}

/** Below the choice of something, for who may correct the model: a way to add what cannot be chosen yet. */
export function AddInPlace({ label, children }: AddInPlaceProps) {
  const { organisation = '' } = useParams();
  const [isOpen, setOpen] = useState(false);
  if (!useMay(organisation).plan) return null;
  return (
    <div className="step-opening">
      <Button variant="default" size="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </div>
  );
}

interface AddBoxProps {
  readonly label: string;
  /** What the button says that adds it. */
  readonly action: string;
  readonly isPending: boolean;
  readonly children: ReactNode;
  onAdd(): void;
  onClose(): void;
}

/** No form of its own, since it stands within one: Enter adds what is typed here and saves no goal. */
export function AddBox({ label, action, isPending, children, onAdd, onClose }: AddBoxProps) {
  const box = useStepFocus<HTMLDivElement>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onAdd();
  };
  return (
    <div className="step-box start-form" role="group" aria-label={label} tabIndex={-1} ref={box} onKeyDown={onKeyDown}>
      {children}
      <div className="button-row wide">
        <Button loading={isPending} onClick={onAdd}>
          {action}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Close@@a step')}
        </Button>
      </div>
    </div>
  );
}
