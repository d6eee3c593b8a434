import { formatDate } from '@concord/charts';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { IconAlertTriangle } from '../../components/icons.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayPerson } from '../../components/say-people.ts';
import type { ActionPartsFragment } from '../../graphql/operations.ts';
import { actionStateWords } from './meeting-words.ts';
import { SettleAction } from './settle-action.tsx';

interface ActionItemProps {
  readonly action: ActionPartsFragment;
  /** Where it was promised, where that does not stand around it. */
  readonly from?: ReactNode;
  onNotice(notice: NoticeContent | null): void;
}

/** One promise, loud when its day is over; whoever gave it says right here what became of it. */
export function ActionItem({ action, from, onNotice }: ActionItemProps) {
  const { organisation = '' } = useParams();
  const { acting } = usePeople(organisation);
  const [asked, setAsked] = useState<'DONE' | 'DROPPED' | null>(null);
  const { title, owner, dueOn, state, isOverdue, note } = action;
  const isOwn = owner != null && owner.key === acting?.key;
  return (
    <div className="action">
      <p>
        {isOverdue && (
          <span className="tag" data-overdue="true">
            <IconAlertTriangle size={14} aria-hidden="true" />
            Overdue
          </span>
        )}{' '}
        <strong>{title}</strong>
      </p>
      <p className="quiet">
        {`${owner == null ? 'Somebody who has left' : sayPerson(owner)}, ${isOverdue ? 'was due' : 'due'} ${formatDate(dueOn)}`}
        {state !== 'OPEN' && `. ${actionStateWords[state]}${note == null ? '' : `: ${note}`}`}
        {from !== undefined && <> · {from}</>}
      </p>
      {state === 'OPEN' && isOwn && (
        <div className="button-row">
          <Button
            variant="default"
            size="xs"
            aria-label={`Done: ${title}`}
            aria-expanded={asked === 'DONE'}
            onClick={() => setAsked('DONE')}
          >
            Done
          </Button>
          <Button
            variant="default"
            size="xs"
            aria-label={`Drop it: ${title}`}
            aria-expanded={asked === 'DROPPED'}
            onClick={() => setAsked('DROPPED')}
          >
            Drop it
          </Button>
        </div>
      )}
      {asked !== null && (
        <SettleAction key={asked} action={action} to={asked} onNotice={onNotice} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
