import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { DecisionCard } from '../../components/decision-card.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { sayAll, sayPerson } from '../../components/say-people.ts';
import { Section } from '../../components/section.tsx';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';
import { ActionList } from './action-list.tsx';
import { LeftForLater, LookedBack } from './left-for-later.tsx';
import { PaperLinks } from './paper-links.tsx';
import { SendMinutes } from './send-minutes.tsx';
import { Corrections, WhatWasSaid } from './what-was-said.tsx';

interface MinutesProps {
  readonly meeting: MeetingPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** What came of a meeting, in the order in which somebody who was not there asks. */
export function Minutes({ meeting, onNotice }: MinutesProps) {
  return (
    <>
      <div className="button-row no-print minutes-files">
        <span>{say('The minutes as')}</span>
        <PaperLinks meeting={meeting.id} paper="minutes" />
        {meeting.mayRun && <SendMinutes meeting={meeting.id} onNotice={onNotice} />}
      </div>
      <WhoCame meeting={meeting} />
      <Decided meeting={meeting} />
      <Section title={say(meeting.actions.length === 0 ? 'Nobody promised anything' : 'What was promised')}>
        {meeting.actions.length === 0 ? (
          <p className="quiet">{say('No action came out of this meeting.')}</p>
        ) : (
          <ActionList actions={meeting.actions} onNotice={onNotice} />
        )}
      </Section>
      <LookedBack meeting={meeting} />
      <WhatWasSaid meeting={meeting} onNotice={onNotice} />
      <LeftForLater meeting={meeting} />
      <Corrections meeting={meeting} onNotice={onNotice} />
    </>
  );
}

function WhoCame({ meeting: { participants, closedAt } }: Pick<MinutesProps, 'meeting'>) {
  const people = (some: typeof participants) =>
    some.length === 0 ? say('Nobody') : sayAll(some.map(({ person }) => sayPerson(person)));
  return (
    <Section
      title={say('Who was there')}
      note={closedAt == null ? undefined : say('Closed on {day}.', { day: sayDay(closedAt) })}
    >
      <dl className="facts compact">
        <div>
          <dt>{say('Was there')}</dt>
          <dd>{people(participants.filter(({ isPresent }) => isPresent))}</dd>
        </div>
        <div>
          <dt>{say('Was invited and did not come')}</dt>
          <dd>{people(participants.filter(({ isPresent, isInvited }) => isInvited && !isPresent))}</dd>
        </div>
        <div>
          <dt>{say('Led it')}</dt>
          <dd>{people(participants.filter(({ isChair }) => isChair))}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Decided({ meeting: { decisions } }: Pick<MinutesProps, 'meeting'>) {
  const { organisation = '' } = useParams();
  return (
    <Section title={say(decisions.length === 0 ? 'Nothing was decided' : 'What was decided, and why')}>
      {decisions.length === 0 && <p className="quiet">{say('No conflict was decided on in this meeting.')}</p>}
      <ol className="decision-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionCard
              decision={decision}
              title={decision.choice}
              about={<Link to={paths.conflict(organisation, decision.conflictId)}>{decision.headline}</Link>}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
