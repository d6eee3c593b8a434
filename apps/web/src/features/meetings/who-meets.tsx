import { Section } from '../../components/section.tsx';
import { sayAll, sayPerson } from '../../components/say-people.ts';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';

/** Departments and people of a meeting; once it has begun, who is there. */
export function WhoMeets({ meeting: { departments, participants, startedAt } }: { meeting: MeetingPartsFragment }) {
  return (
    <Section title="Who meets" note={sayAll(departments.map(({ name }) => name))}>
      <ul className="people-list">
        {participants.map(({ person, isChair, isPresent, isInvited }) => (
          <li key={person.key}>
            {sayPerson(person)}
            {isChair && <span className="tag">Leads it</span>}
            {startedAt != null && isPresent && <span className="tag">Is there</span>}
            {!isInvited && <span className="tag">Was not invited</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
