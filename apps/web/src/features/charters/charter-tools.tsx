import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { RemoveCharterDocument } from '../../graphql/operations.ts';
import { paperFormats } from '../meetings/paper-address.ts';
import { useCharterChange } from './use-charter-change.ts';

/** A charter on one page: from the browser, or as a file. */
export function CharterOnPaper({ id }: { id: string }) {
  const { organisation = '' } = useParams();
  return (
    <>
      <Button variant="default" className="no-print" onClick={() => globalThis.print()}>
        {say('Print')}
      </Button>
      {paperFormats.map(({ ending, name }) => (
        <a
          key={ending}
          className="button-link paper-link"
          href={`/paper/charter/${id}.${ending}?organisation=${encodeURIComponent(organisation)}`}
          download
          aria-label={say('{format}: download the charter', { format: name })}
        >
          {name}
        </a>
      ))}
    </>
  );
}

/** Removes a charter, which cannot be undone: nothing of it is kept anywhere. */
export function RemoveCharter({ onRemoved }: { onRemoved(): void }) {
  const [isAsked, setAsked] = useState(false);
  const remove = useCharterChange(RemoveCharterDocument, ({ removeCharter }) => removeCharter);
  return (
    <div className="step-opening no-print">
      <Button variant="subtle" size="xs" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {say('Remove this charter')}
      </Button>
      {isAsked && (
        <ConfirmStep
          question={say('Remove the charter with everything that was said of it?')}
          action={say('Remove it')}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({}, onRemoved)}
          onClose={() => setAsked(false)}
        >
          {say('It cannot be brought back: nobody keeps a copy.')}
        </ConfirmStep>
      )}
      <Refusal>{remove.message}</Refusal>
    </div>
  );
}
