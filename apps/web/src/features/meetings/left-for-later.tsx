import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { verdictWords } from '../../components/decision-words.ts';
import { sayDay } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';
import { leftOf } from './left-of.ts';

interface OfMeeting {
  readonly meeting: MeetingPartsFragment;
}

/** Decisions of before that were reviewed. */
export function LookedBack({ meeting: { agenda } }: OfMeeting) {
  const reviewed = agenda.flatMap(({ kind, state, decision }) =>
    kind === 'DECISION_REVIEW' && state === 'DONE' && decision?.verdict != null ? [decision] : [],
  );
  if (reviewed.length === 0) return null;
  return (
    <Section title={say('How earlier decisions turned out')}>
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

/** What nobody got to, and what was parked. */
export function LeftForLater({ meeting }: OfMeeting) {
  const { organisation = '' } = useParams();
  const left = leftOf(meeting);
  if (left.length === 0) return null;
  return (
    <Section title={say('Left for later')}>
      <ul className="plain-list">
        {left.map(({ id, title, why, to }) => (
          <li key={id}>
            <strong>{title}</strong>:{' '}
            {to === undefined ? (
              whyWords[why]()
            ) : (
              <Say
                text="goes on in the meeting of <meeting>{day}</meeting>"
                day={sayDay(to.startsAt)}
                meeting={(words) => <Link to={paths.meeting(organisation, to.id)}>{words}</Link>}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What became of it, behind its title. */
const whyWords = {
  PARKED: () => say('parked.@@why an agenda item is left for later'),
  NOT_REACHED: () => say('nobody got to it.'),
  MOVED: () => say('goes on in another meeting.'),
} as const;
