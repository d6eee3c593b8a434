import { say } from '@concord/texts';
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
  if (state === 'CANCELLED') return say('It did not take place.');
  if (state !== 'CLOSED') return say('On the agenda: {items}.', { items: sayToDecide(agenda) });
  const open = actions.filter((action) => action.state === 'OPEN');
  return say(
    '{decisions, plural, one {# decision} other {# decisions}}, {actions, plural, one {# action} other {# actions}} ' +
      'promised{open, plural, =0 {} other {, # still open}}{overdue, plural, =0 {} other {, # overdue}}.',
    {
      decisions: decisions.length,
      actions: actions.length,
      open: open.length,
      overdue: open.filter(({ isOverdue }) => isOverdue).length,
    },
  );
}
