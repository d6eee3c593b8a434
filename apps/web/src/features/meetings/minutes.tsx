import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { DecisionCard } from '../../components/decision-card.tsx';
import { verdictWords } from '../../components/decision-words.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { sayAll, sayPerson } from '../../components/say-people.ts';
import { Section } from '../../components/section.tsx';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';
import { ActionList } from './action-list.tsx';
import { Entries } from './entries.tsx';
import { leftOf } from './left-of.ts';
import { WriteEntry } from './write-entry.tsx';

interface MinutesProps {
  readonly meeting: MeetingPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** What came of a meeting, in the order in which somebody who was not there asks. */
export function Minutes({ meeting, onNotice }: MinutesProps) {
  return (
    <>
      <WhoCame meeting={meeting} />
      <Decided meeting={meeting} />
      <Section title={meeting.actions.length === 0 ? 'Nobody promised anything' : 'What was promised'}>
        {meeting.actions.length === 0 ? (
          <p className="quiet">No action came out of this meeting.</p>
        ) : (
          <ActionList actions={meeting.actions} onNotice={onNotice} />
        )}
      </Section>
      <LookedBack meeting={meeting} />
      <Said meeting={meeting} onNotice={onNotice} />
      <Left meeting={meeting} />
      <Corrections meeting={meeting} onNotice={onNotice} />
    </>
  );
}

function WhoCame({ meeting: { participants, closedAt } }: Pick<MinutesProps, 'meeting'>) {
  const people = (some: typeof participants) =>
    some.length === 0 ? 'Nobody' : sayAll(some.map(({ person }) => sayPerson(person)));
  return (
    <Section title="Who was there" note={closedAt == null ? undefined : `Closed on ${sayDay(closedAt)}.`}>
      <dl className="facts compact">
        <div>
          <dt>Was there</dt>
          <dd>{people(participants.filter(({ isPresent }) => isPresent))}</dd>
        </div>
        <div>
          <dt>Was invited and did not come</dt>
          <dd>{people(participants.filter(({ isPresent, isInvited }) => isInvited && !isPresent))}</dd>
        </div>
        <div>
          <dt>Led it</dt>
          <dd>{people(participants.filter(({ isChair }) => isChair))}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Decided({ meeting: { decisions } }: Pick<MinutesProps, 'meeting'>) {
  const { organisation = '' } = useParams();
  return (
    <Section title={decisions.length === 0 ? 'Nothing was decided' : 'What was decided, and why'}>
      {decisions.length === 0 && <p className="quiet">No conflict was decided on in this meeting.</p>}
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

/** Decisions of before that were reviewed. */
function LookedBack({ meeting: { agenda } }: Pick<MinutesProps, 'meeting'>) {
  const reviewed = agenda.flatMap(({ kind, state, decision }) =>
    kind === 'DECISION_REVIEW' && state === 'DONE' && decision?.verdict != null ? [decision] : [],
  );
  if (reviewed.length === 0) return null;
  return (
    <Section title="How earlier decisions turned out">
      <ul className="plain-list">
        {reviewed.map(({ id, choice, verdict, verdictNote }) => (
          <li key={id}>
            <strong>{choice}</strong>: {verdict == null ? '' : verdictWords[verdict].name}
            {verdictNote == null ? '.' : `. ${verdictNote}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Notes and options, by what they were about. */
function Said({ meeting, onNotice }: MinutesProps) {
  const about = meeting.agenda.filter(({ entries }) => entries.length > 0);
  const general = meeting.entries.filter(({ kind }) => kind !== 'CORRECTION' && kind !== 'PARKED');
  if (about.length + general.length === 0) return null;
  return (
    <Section title="What was said">
      {general.length > 0 && <Entries entries={general} meeting={meeting} onNotice={onNotice} />}
      {about.map(({ id, title, entries }) => (
        <div key={id} className="said-about">
          <h3>{title}</h3>
          <Entries entries={entries} meeting={meeting} onNotice={onNotice} />
        </div>
      ))}
    </Section>
  );
}

/** What nobody got to, and what was parked. */
function Left({ meeting }: Pick<MinutesProps, 'meeting'>) {
  const { organisation = '' } = useParams();
  const left = leftOf(meeting);
  if (left.length === 0) return null;
  return (
    <Section title="Left for later">
      <ul className="plain-list">
        {left.map(({ id, title, says, to }) => (
          <li key={id}>
            <strong>{title}</strong>: {says}
            {to !== undefined && <Link to={paths.meeting(organisation, to.id)}>{sayDay(to.startsAt)}</Link>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What had to be put right after closing, marked as such. */
function Corrections({ meeting, onNotice }: MinutesProps) {
  const corrections = meeting.entries.filter(({ kind }) => kind === 'CORRECTION');
  if (corrections.length === 0 && !meeting.mayWrite) return null;
  return (
    <Section title="Corrections" note="The minutes are closed. What has to be put right is added here, with a name.">
      {corrections.length === 0 && <p className="quiet">None so far.</p>}
      <Entries entries={corrections} meeting={meeting} onNotice={onNotice} />
      {meeting.mayWrite && (
        <WriteEntry
          meeting={meeting.id}
          kind="CORRECTION"
          ask="Add a correction"
          about={meeting.title}
          onNotice={onNotice}
        />
      )}
    </Section>
  );
}
