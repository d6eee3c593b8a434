import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { sayAll } from '../../components/say-people.ts';
import type { AgendaItemPartsFragment, MeetingPartsFragment } from '../../graphql/operations.ts';
import { ActionList } from './action-list.tsx';
import { AgendaTools } from './agenda-tools.tsx';
import { Entries } from './entries.tsx';
import { agendaKindWords } from './meeting-words.ts';
import { sayRanking } from './say-ranking.ts';
import type { AgendaControl } from './use-agenda.ts';
import { WriteEntry } from './write-entry.tsx';

interface AgendaItemViewProps {
  readonly item: AgendaItemPartsFragment;
  readonly meeting: MeetingPartsFragment;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly control: AgendaControl;
  onNotice(notice: NoticeContent | null): void;
}

/** One item of an agenda: how long, what about, why here, and what people want to be known before. */
export function AgendaItemView({ item, meeting, place, control, onNotice }: AgendaItemViewProps) {
  const about = item.conflict?.id ?? item.decision?.id ?? item.id;
  return (
    <li tabIndex={-1} data-focus={`item:${item.id}`} data-state={item.state}>
      <div className="agenda-item" tabIndex={-1} data-focus={`about:${about}`}>
        <p className="agenda-minutes">
          <Say
            text="<strong>{minutes}</strong> min"
            minutes={item.minutes}
            strong={(words) => <strong>{words}</strong>}
          />
        </p>
        <div className="agenda-what">
          <h3>
            <ItemTitle item={item} />
          </h3>
          <p className="tag-line">
            <span className="tag">{agendaKindWords[item.kind]()}</span>
            {item.state === 'CURRENT' && <span className="tag">{say('Talked about now')}</span>}
            {item.state === 'DONE' && <span className="tag">{say('Done@@an agenda item')}</span>}
            {item.conflict != null && (
              <span className="quiet">{sayAll(item.conflict.departments.map(({ name }) => name))}</span>
            )}
          </p>
          <CarriedOver item={item} />
          {item.ranking != null && <p className="quiet">{sayRanking(item.ranking)}</p>}
          {item.kind === 'ACTIONS' && <ActionList actions={item.actions} onNotice={onNotice} />}
          <Entries entries={item.entries} meeting={meeting} onNotice={onNotice} />
          {meeting.mayWrite && (
            <WriteEntry
              meeting={meeting.id}
              item={item.id}
              kind="INPUT"
              ask={say('Say something beforehand')}
              about={item.title}
              onNotice={onNotice}
            />
          )}
        </div>
      </div>
      {meeting.mayRun && <AgendaTools item={item} meeting={meeting} place={place} control={control} />}
    </li>
  );
}

function ItemTitle({ item: { title, conflict, decision } }: Pick<AgendaItemViewProps, 'item'>) {
  const { organisation = '' } = useParams();
  const conflictId = conflict?.id ?? decision?.conflictId;
  return conflictId === undefined ? title : <Link to={paths.conflict(organisation, conflictId)}>{title}</Link>;
}

function CarriedOver({ item: { carriedFrom } }: Pick<AgendaItemViewProps, 'item'>) {
  const { organisation = '' } = useParams();
  if (carriedFrom == null) return null;
  const { id, startsAt } = carriedFrom.meeting;
  return (
    <p className="quiet">
      <Say
        text="Left over from the meeting of <meeting>{day}</meeting>."
        day={sayDay(startsAt)}
        meeting={(words) => <Link to={paths.meeting(organisation, id)}>{words}</Link>}
      />
    </p>
  );
}
