import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';

interface AddToListProps {
  /** What the button says that opens the form. */
  readonly label: string;
  children(close: () => void): ReactNode;
}

/** Below a list, for planners: the form in which one more is added. */
export function AddToList({ label, children }: AddToListProps) {
  const { organisation = '' } = useParams();
  const [isOpen, setOpen] = useState(false);
  if (!useMay(organisation).plan) return null;
  return (
    <div className="step-opening model-add">
      <Button variant="default" size="xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </div>
  );
}
