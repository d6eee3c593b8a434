import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { DecisionCard } from '../../components/decision-card.tsx';
import { EventList } from '../../components/event-list.tsx';
import type { ConflictEventPartsFragment, ConflictLifePartsFragment } from '../../graphql/operations.ts';

interface MeanwhileProps {
  readonly message: string;
  /** What had happened when the person began. */
  readonly before: readonly ConflictEventPartsFragment[];
  readonly life: ConflictLifePartsFragment;
  readonly conflict: string;
  readonly saving: boolean;
  onSaveMine(): void;
}

/** Somebody else took a step first: what they did, with everything that was typed still in the form below. */
export function Meanwhile({ message, before, life, conflict, saving, onSaveMine }: MeanwhileProps) {
  const { organisation = '' } = useParams();
  const known = new Set(before.map(({ id }) => id));
  return (
    <Alert title={say('Something happened to this conflict while you were deciding')}>
      <p>
        {message} {say('Everything you typed is still in the form.')}
      </p>
      <EventList events={life.history.filter(({ id }) => !known.has(id))} />
      {life.decision != null && <DecisionCard decision={life.decision} title={say('The decision in force now')} />}
      <div className="button-row">
        {life.state !== 'RESOLVED' && (
          <Button loading={saving} onClick={onSaveMine}>
            {say('Save mine all the same')}
          </Button>
        )}
        <Link className="button-link" to={paths.conflict(organisation, conflict)}>
          {say('Leave it at that')}
        </Link>
      </div>
    </Alert>
  );
}

export function NotSaved({ children }: { children: ReactNode }) {
  return (
    <Alert title={say('The decision is not saved yet')}>
      <p>{children}</p>
      <p className="quiet">{say('Everything you typed is still in the form.')}</p>
    </Alert>
  );
}

/** Takes the focus as it appears: it stands above a long form, whose button was pressed far below. */
function Alert({ title, children }: { title: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="notice" data-tone="error" role="alert" tabIndex={-1} ref={box}>
      <div className="notice-body">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
