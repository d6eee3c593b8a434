import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { Refusal } from '../../components/refusal.tsx';
import { type Removal, useModelChange } from './use-model-change.ts';

interface ModelRowProps {
  /** What it is called, also by the buttons: "Change Lead time". */
  readonly name: string;
  readonly children: ReactNode;
  readonly removal: Removal;
  /** Where it is changed; missing: it can only be removed. */
  form?(close: () => void): ReactNode;
}

/** Something of the model in a list, which planners change and remove where it stands. */
export function ModelRow({ name, children, removal, form }: ModelRowProps) {
  const { organisation = '' } = useParams();
  const [isOpen, setOpen] = useState(false);
  const { remove, refusal, isPending } = useModelChange();
  if (!useMay(organisation).plan)
    return (
      <li>
        <div>{children}</div>
      </li>
    );
  return (
    <li>
      <div>{children}</div>
      <div className="button-row">
        {form !== undefined && (
          <Button
            variant="default"
            size="xs"
            aria-label={say('Change {name}', { name })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {say('Change@@something of the model')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          aria-label={say('Remove {name}', { name })}
          loading={isPending}
          onClick={() => remove(removal)}
        >
          {say('Remove@@something of the model')}
        </Button>
      </div>
      <Refusal>{refusal}</Refusal>
      {isOpen && form?.(() => setOpen(false))}
    </li>
  );
}
