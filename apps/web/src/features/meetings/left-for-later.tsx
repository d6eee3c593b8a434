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

/** What nobody got to, and what was parked. */
export function LeftForLater({ meeting }: OfMeeting) {
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
