import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
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
  const { title, owner, state, isOverdue, note } = action;
  const isOwn = owner != null && owner.key === acting?.key;
  return (
    <div className="action">
      <p>
        {isOverdue && (
          <span className="tag" data-overdue="true">
            <IconAlertTriangle size={14} aria-hidden="true" />
            {say('Overdue')}
          </span>
        )}{' '}
        <strong>{title}</strong>
      </p>
      <p className="quiet">
        {sayPromise(action)}
        {state !== 'OPEN' && `. ${actionStateWords[state]()}${note == null ? '' : `: ${note}`}`}
        {from !== undefined && <> · {from}</>}
      </p>
      {state === 'OPEN' && isOwn && (
        <div className="button-row">
          <Button
            variant="default"
            size="xs"
            aria-label={say('Done: {title}', { title })}
            aria-expanded={asked === 'DONE'}
            onClick={() => setAsked('DONE')}
          >
            {say('Done@@something promised')}
          </Button>
          <Button
            variant="default"
            size="xs"
            aria-label={say('Drop it: {title}', { title })}
            aria-expanded={asked === 'DROPPED'}
            onClick={() => setAsked('DROPPED')}
          >
            {say('Drop it')}
          </Button>
        </div>
      )}
      {asked !== null && (
        <SettleAction key={asked} action={action} to={asked} onNotice={onNotice} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function sayPromise({ owner, dueOn, isOverdue }: ActionPartsFragment): string {
  const values = { who: owner == null ? say('Somebody who has left') : sayPerson(owner), day: formatDate(dueOn) };
  return isOverdue ? say('{who}, was due {day}', values) : say('{who}, due {day}', values);
}
