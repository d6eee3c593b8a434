import { say } from '@concord/texts';
import { MultiSelect } from '@mantine/core';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { groupPeople, PEOPLE_LISTED } from '../../components/group-people.ts';
import type { RolesDraft } from './plan-draft.ts';

interface RoleFieldsProps {
  readonly roles: RolesDraft;
  readonly people: readonly PersonPartsFragment[];
  onChange(roles: RolesDraft): void;
}

/** Who carries something out, is asked, or is told: each person in one part at most. */
export function RoleFields({ roles, people, onChange }: RoleFieldsProps) {
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const parts = [
    { name: 'responsible', label: say('Responsible: carries it out') },
    { name: 'consulted', label: say('Consulted: is asked before') },
    { name: 'informed', label: say('Informed: is told') },
  ] as const;
  const choose = (name: keyof RolesDraft, chosen: string[]) => {
    const others = { ...roles };
    for (const part of parts) others[part.name] = others[part.name].filter((person) => !chosen.includes(person));
    onChange({ ...others, [name]: chosen });
  };
  return (
    <div className="form-grid">
      {parts.map(({ name, label }) => (
        <MultiSelect
          key={name}
          className="half"
          label={label}
          data={groups}
          searchable
          limit={PEOPLE_LISTED}
          nothingFoundMessage={say('Nobody is called that here')}
          hidePickedOptions
          value={roles[name]}
          onChange={(chosen) => choose(name, chosen)}
        />
      ))}
    </div>
  );
}
