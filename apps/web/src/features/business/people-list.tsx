import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import type { Business } from './business-details.ts';
import { ModelRow } from './model-row.tsx';
import { removalOfPerson } from './removals.ts';
import { RowList } from './row-list.tsx';

/** Who can own goals. Whoever was forgotten is nobody to be kept. */
export function PeopleList({ business: { people } }: { business: Business }) {
  const known = people.filter(({ isFormer }) => !isFormer);
  return (
    <Section title={say('People')} note={say('Who can own goals. They are added where a goal gets its owner.')}>
      {known.length === 0 && <p className="quiet">{say('Nobody is in the plan yet.')}</p>}
      <RowList rows={known} nameOf={({ name }) => name}>
        {(person) => (
          <ModelRow key={person.key} name={person.name} removal={removalOfPerson(person)}>
            {person.name}
            {person.department != null && <p className="quiet">{person.department.name}</p>}
          </ModelRow>
        )}
      </RowList>
    </Section>
  );
}
