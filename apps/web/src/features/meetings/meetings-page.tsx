import { say } from '@concord/texts';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { MeetingsDocument, type MeetingsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { MeetingList } from './meeting-list.tsx';
import { isMissed, nextOf, sayWhatIsNext } from './say-what-is-next.ts';
import { SeriesList } from './series-list.tsx';

type Organisation = NonNullable<MeetingsQuery['organisation']>;

export function Component() {
  const { organisation: key = '' } = useParams();
  const after = useFilters().get('after');
  const answer = useQuestion(MeetingsDocument, { organisation: key, after }, { keepLast: true });
  return (
    <div className="stack">
      <AsyncView query={answer} loading={<Loading />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <Meetings organisation={organisation} />
        }
      </AsyncView>
    </div>
  );
}

const title = () => say('What have we to decide, and when do we meet?');

function Loading() {
  return (
    <>
      <PageHeader title={title()} />
      <CardSkeleton heights={[120, 220, 220]} />
    </>
  );
}

function Meetings({ organisation }: { organisation: Organisation }) {
  const { organisation: key = '' } = useParams();
  const arrived = useLocation().state as { notice?: NoticeContent } | null;
  const [notice, setNotice] = useState<NoticeContent | null>(arrived?.notice ?? null);
  const may = useMay(key);
  const { asOf: today, upcoming, past, meetingSeries, overdue, openConflicts } = organisation;
  const isEmpty = upcoming.totalCount + past.totalCount + meetingSeries.length === 0;
  const next = nextOf(upcoming.nodes, today);
  const counts = {
    missed: upcoming.nodes.filter((meeting) => isMissed(meeting, today)).length,
    overdue: overdue.totalCount,
    openConflicts: openConflicts.totalCount,
  };
  return (
    <>
      <PageHeader
        title={title()}
        lead={<p className="meeting-answer">{sayWhatIsNext({ next, ...counts })}</p>}
        actions={
          <>
            <Link className="button-link" to={paths.workshops(key)}>
              {say('Workshops')}
            </Link>
            {!isEmpty && may.lead() && <PlanMeeting />}
          </>
        }
      />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {isEmpty ? (
        <NoMeetings />
      ) : (
        <>
          <Section title={say('Meetings to come')}>
            {upcoming.nodes.length > 0 ? (
              <MeetingList meetings={upcoming.nodes} today={today} />
            ) : (
              <p className="quiet">
                {say('None is planned. The next one stands here with its day and with what there is to decide.')}
              </p>
            )}
          </Section>
          <SeriesList series={meetingSeries} onNotice={setNotice} />
          {past.totalCount > 0 && (
            <Section
              title={say('Meetings so far')}
              note={say('Each with its minutes: who was there, what was decided and promised.')}
            >
              <MeetingList meetings={past.nodes} today={today} />
              <Pager hasNext={past.pageInfo.hasNextPage} next={past.pageInfo.endCursor ?? null} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function PlanMeeting() {
  const { organisation = '' } = useParams();
  return (
    <Link className="button-link" data-primary="true" to={paths.newMeeting(organisation)}>
      {say('Plan a meeting')}
    </Link>
  );
}

function NoMeetings() {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <StatePanel title={say('No meeting has been planned yet')} action={may.lead() ? <PlanMeeting /> : undefined}>
      {say(
        'Say who meets, when and for how long. Concord then proposes the agenda: first what was promised last time, ' +
          'then decisions to look back on, then the conflicts most worth your time, each with its options.',
      )}{' '}
      {!may.lead() && say('Whoever leads a department, and planners, can plan one.')}
    </StatePanel>
  );
}
