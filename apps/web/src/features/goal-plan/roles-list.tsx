import { joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import type { RolesPartsFragment } from '../../graphql/operations.ts';

/** Who has which part in a goal. */
export function RolesList({ roles: { accountable, responsible, consulted, informed } }: { roles: RolesPartsFragment }) {
  const parts = [
    { name: say('Accountable'), people: accountable == null ? [] : [accountable] },
    { name: say('Responsible'), people: responsible },
    { name: say('Consulted'), people: consulted },
    { name: say('Informed'), people: informed },
  ].filter(({ people }) => people.length > 0);
  if (parts.length === 0) return <p className="quiet">{say('Nobody answers for it yet.')}</p>;
  return (
    <dl className="facts">
      {parts.map(({ name, people }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{joinNames(people.map((person) => person.name))}</dd>
        </div>
      ))}
    </dl>
  );
}
