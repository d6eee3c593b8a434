import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayAll } from '../../components/say-people.ts';
import type { MeetingListedFragment } from '../../graphql/operations.ts';
import { MeetingStateTag } from './meeting-state-tag.tsx';
import { isMissed, sayToDecide } from './say-what-is-next.ts';
import { sayWhen } from './say-when.ts';

interface MeetingListProps {
  readonly meetings: readonly MeetingListedFragment[];
  /** As the plan counts its days. */
  readonly today: string;
}

/** Meetings with their day, who meets, and what there is to decide or was decided. */
export function MeetingList({ meetings, today }: MeetingListProps) {
  const { organisation = '' } = useParams();
  return (
    <ul className="meeting-list">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <h3>
            <Link to={paths.meeting(organisation, meeting.id)}>{meeting.title}</Link>
          </h3>
          <p className="tag-line">
            <MeetingStateTag state={meeting.state} isMissed={isMissed(meeting, today)} />
            <span>{sayWhen(meeting)}</span>
            {meeting.place != null && <span className="quiet">{meeting.place}</span>}
          </p>
          <p className="quiet">{sayAll(meeting.departments.map(({ name }) => name))}</p>
          <p>{sayWhatOf(meeting)}</p>
        </li>
      ))}
    </ul>
  );
}

function sayWhatOf({ state, agenda, decisions, actions }: MeetingListedFragment): string {
  if (state === 'CANCELLED') return 'It did not take place.';
  if (state !== 'CLOSED') return `On the agenda: ${sayToDecide(agenda)}.`;
  const open = actions.filter((action) => action.state === 'OPEN');
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  const decided = `${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}`;
  const promised = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'} promised`;
  const left = open.length === 0 ? '' : `, ${open.length} still open`;
  return `${decided}, ${promised}${left}${overdue > 0 ? `, ${overdue} overdue` : ''}.`;
}
