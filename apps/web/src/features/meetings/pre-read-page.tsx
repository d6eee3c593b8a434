import { say } from '@concord/texts';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '@mantine/core';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { sayAll } from '../../components/say-people.ts';
import { MeetingDocument, type MeetingPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { PaperLinks } from './paper-links.tsx';
import { PreReadItem } from './pre-read-item.tsx';
import { isTalkedAbout } from './say-room.ts';
import { sayWhen } from './say-when.ts';

export function Component() {
  const { organisation: key = '', meeting: id = '' } = useParams();
  const answer = useQuestion(MeetingDocument, { organisation: key, meeting: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[140, 160, 600]} />}>
      {({ organisation }) =>
        organisation?.meeting == null ? (
          <NotFound what="meeting" />
        ) : (
          <PreRead key={id} meeting={organisation.meeting} />
        )
      }
    </AsyncView>
  );
}

/** What everybody reads before a meeting, item by item; printed, each conflict begins on a page of its own. */
function PreRead({ meeting }: { meeting: MeetingPartsFragment }) {
  const { organisation = '' } = useParams();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const items = meeting.agenda.filter(isTalkedAbout);
  const invited = meeting.participants.filter(({ isInvited }) => isInvited);
  return (
    <div className="stack pre-read">
      <PageHeader
        title={say('Pre-read: {title}', { title: meeting.title })}
        kind={{ name: say('Back to the meeting'), to: paths.meeting(organisation, meeting.id) }}
        lead={
          <>
            <p className="meeting-when">{sayWhen(meeting)}</p>
            <p>{meeting.purpose}</p>
            <p>{say('With {names}.', { names: sayAll(invited.map(({ person }) => person.name)) })}</p>
          </>
        }
        actions={
          <>
            <Button variant="default" className="no-print" onClick={() => globalThis.print()}>
              {say('Print')}
            </Button>
            <PaperLinks meeting={meeting.id} paper="pre-read" />
          </>
        }
      />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      <nav className="card" aria-label={say('In this pre-read')}>
        <ol className="pre-read-list">
          {items.map(({ id, title, minutes }) => (
            <li key={id}>
              <a href={`#item-${id}`}>{title}</a>{' '}
              <span className="quiet">{say('{minutes, plural, one {# minute} other {# minutes}}', { minutes })}</span>
            </li>
          ))}
        </ol>
        {items.length === 0 && (
          <p className="quiet">
            {say(
              'Nothing is on the agenda yet. What one has to know about each item stands here as soon as there is one.',
            )}
          </p>
        )}
      </nav>
      {items.map((item, place) => (
        <PreReadItem key={item.id} number={place + 1} item={item} meeting={meeting} onNotice={setNotice} />
      ))}
    </div>
  );
}
