import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { sayAll, sayPerson } from '../../components/say-people.ts';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';

/** Departments and people of a meeting; once it has begun, who is there. */
export function WhoMeets({ meeting: { departments, participants, startedAt } }: { meeting: MeetingPartsFragment }) {
  return (
    <Section title={say('Who meets')} note={sayAll(departments.map(({ name }) => name))}>
      <ul className="people-list">
        {participants.map(({ person, isChair, isPresent, isInvited }) => (
          <li key={person.key}>
            {sayPerson(person)}
            {isChair && <span className="tag">{say('Leads it')}</span>}
            {startedAt != null && isPresent && <span className="tag">{say('Is there')}</span>}
            {!isInvited && <span className="tag">{say('Was not invited')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
