import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { PageHeader } from '../../components/page-header.tsx';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';
import { MeetingStateTag } from './meeting-state-tag.tsx';
import { rhythmWords } from './meeting-words.ts';
import { sayWhen } from './say-when.ts';

/** What the meeting is, when and where, and the ways on from here. */
export function MeetingHeader({ meeting }: { meeting: MeetingPartsFragment }) {
  const { organisation = '' } = useParams();
  const { title, purpose, state, place, series } = meeting;
  return (
    <PageHeader
      title={title}
      kind={{ name: say('Meetings'), to: paths.meetings(organisation) }}
      lead={
        <>
          <p className="meeting-when">{sayWhen(meeting)}</p>
          <p>{purpose}</p>
          <p className="tag-line">
            <MeetingStateTag state={state} />
            {place != null && <Place place={place} />}
            {series != null && (
              <span className="quiet">
                {say('One of “{series}”, {rhythm}', { series: series.name, rhythm: rhythmWords[series.rhythm]() })}
              </span>
            )}
          </p>
        </>
      }
      actions={state !== 'CANCELLED' && <WaysOn meeting={meeting} />}
    />
  );
}

function Place({ place }: { place: string }) {
  return /^https?:\/\/\S+$/.test(place) ? (
    <a className="meeting-place" href={place}>
      {place}
    </a>
  ) : (
    <span className="meeting-place">{place}</span>
  );
}

function WaysOn({ meeting: { id, state, mayRun } }: { meeting: MeetingPartsFragment }) {
  const { organisation = '' } = useParams();
  const isToCome = state === 'DRAFT' || state === 'INVITED';
  return (
    <>
      {state !== 'CLOSED' && (
        <Link className="button-link" data-primary={state === 'IN_PROGRESS'} to={paths.meetingRoom(organisation, id)}>
          {say('Go to the room')}
        </Link>
      )}
      <Link className="button-link" to={paths.preRead(organisation, id)}>
        {say('Pre-read')}
      </Link>
      {isToCome && (
        <a
          className="button-link"
          href={`/calendar/${id}.ics?organisation=${encodeURIComponent(organisation)}`}
          download
        >
          {say('For my calendar')}
        </a>
      )}
      {isToCome && mayRun && (
        <Link className="button-link" to={paths.editMeeting(organisation, id)}>
          {say('Change@@a meeting')}
        </Link>
      )}
    </>
  );
}
