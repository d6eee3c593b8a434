import { say } from '@concord/texts';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { MeetingDocument, type MeetingQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { Agenda } from './agenda.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { Minutes } from './minutes.tsx';
import { WhoMeets } from './who-meets.tsx';

type WholeMeeting = NonNullable<NonNullable<MeetingQuery['organisation']>['meeting']>;

export function Component() {
  const { organisation: key = '', meeting: id = '' } = useParams();
  const answer = useQuestion(MeetingDocument, { organisation: key, meeting: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[140, 120, 400]} />}>
      {({ organisation }) =>
        organisation?.meeting == null ? <NotFound what="meeting" /> : <Whole key={id} meeting={organisation.meeting} />
      }
    </AsyncView>
  );
}

/** A meeting as far as it has come: prepared, going on, or closed with its minutes. */
function Whole({ meeting }: { meeting: WholeMeeting }) {
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [notice, setNotice] = useState<NoticeContent | null>(arrived?.notice ?? null);
  const { state, mayRun } = meeting;
  return (
    <div className="stack">
      <MeetingHeader meeting={meeting} />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {state === 'IN_PROGRESS' && <GoingOn meeting={meeting} />}
      {state === 'CANCELLED' && (
        <StatePanel title={say('It does not take place')}>{say('It was cancelled.')}</StatePanel>
      )}
      {state === 'CLOSED' && <Minutes meeting={meeting} onNotice={setNotice} />}
      {(state === 'DRAFT' || state === 'INVITED') && mayRun && <MeetingSteps meeting={meeting} onNotice={setNotice} />}
      {state !== 'CLOSED' && state !== 'CANCELLED' && (
        <Agenda meeting={meeting} offers={meeting.notOnAgenda} onNotice={setNotice} />
      )}
      {state !== 'CLOSED' && <WhoMeets meeting={meeting} />}
      <Neighbours meeting={meeting} />
    </div>
  );
}

function GoingOn({ meeting }: { meeting: WholeMeeting }) {
  const { organisation = '' } = useParams();
  const current = meeting.agenda.find(({ state }) => state === 'CURRENT');
  return (
    <p className="banner" role="status">
      <span>
        <strong>{say('It is going on now.')}</strong>
        {current !== undefined && ` ${say('They talk about “{title}”.', { title: current.title })}`}
      </span>
      <Link className="button-link" to={paths.meetingRoom(organisation, meeting.id)}>
        {say('Go to the room')}
      </Link>
    </p>
  );
}

/** The meetings of the series before and after it. */
function Neighbours({ meeting: { previous, next } }: { meeting: WholeMeeting }) {
  const { organisation = '' } = useParams();
  if (previous == null && next == null) return null;
  return (
    <nav aria-label={say('The series')} className="button-row">
      {previous != null && (
        <Link className="button-link" to={paths.meeting(organisation, previous.id)}>
          {say('Meeting before, {day}', { day: sayDay(previous.startsAt) })}
        </Link>
      )}
      {next != null && (
        <Link className="button-link" to={paths.meeting(organisation, next.id)}>
          {say('Meeting after, {day}', { day: sayDay(next.startsAt) })}
        </Link>
      )}
    </nav>
  );
}
