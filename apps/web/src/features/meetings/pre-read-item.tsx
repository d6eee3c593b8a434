import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { AgendaItemPartsFragment, MeetingPartsFragment } from '../../graphql/operations.ts';
import { ActionList } from './action-list.tsx';
import { Entries } from './entries.tsx';
import { PreReadConflict } from './pre-read-conflict.tsx';
import { WriteEntry } from './write-entry.tsx';

interface PreReadItemProps {
  readonly number: number;
  readonly item: AgendaItemPartsFragment;
  readonly meeting: MeetingPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** One item, with what one must know to talk about it, and what people say beforehand. */
export function PreReadItem({ number, item, meeting, onNotice }: PreReadItemProps) {
  const { organisation = '' } = useParams();
  const { id, title, kind, conflict, decision, actions, entries } = item;
  const isToCome = meeting.state === 'DRAFT' || meeting.state === 'INVITED';
  const said = entries.filter((entry) => entry.kind === 'INPUT' || entry.kind === 'OPTION');
  return (
    <article className="pre-read-item" data-kind={kind} aria-labelledby={`item-${id}`}>
      <h2 id={`item-${id}`} tabIndex={-1}>
        {`${number}. `}
        {conflict == null ? title : <Link to={paths.conflict(organisation, conflict.id)}>{title}</Link>}
      </h2>
      {kind === 'ACTIONS' && <ActionList actions={actions} onNotice={onNotice} />}
      {decision != null && (
        <p>
          <Say
            text="It was decided: <conflict>{choice}</conflict>. Did it do what was expected?"
            choice={decision.choice}
            conflict={(words) => <Link to={paths.conflict(organisation, decision.conflictId)}>{words}</Link>}
          />
        </p>
      )}
      {conflict != null && <PreReadConflict conflict={conflict.id} item={item} />}
      {said.length > 0 && <h3>{say('What people say beforehand')}</h3>}
      <Entries entries={said} meeting={meeting} onNotice={onNotice} />
      {isToCome && meeting.mayWrite && (
        <div className="no-print">
          <WriteEntry
            meeting={meeting.id}
            item={id}
            kind="INPUT"
            ask={say('Say something beforehand')}
            about={title}
            onNotice={onNotice}
          />
        </div>
      )}
    </article>
  );
}
