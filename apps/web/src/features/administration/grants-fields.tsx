import { say } from '@concord/texts';
import { NativeSelect, Radio } from '@mantine/core';
import { LineList } from '../../components/line-list.tsx';
import { sayPerson } from '../../components/say-people.ts';
import type { DepartmentRole, MembersQuery, Role } from '../../graphql/operations.ts';
import type { DepartmentLine, GrantsDraft } from './grants-draft.ts';
import { choicesOf, departmentRoleWords, roleWords } from './role-words.ts';

/** What somebody can be made: a lead of one of these departments, one of these people. */
export type Choices = Pick<NonNullable<MembersQuery['organisation']>, 'departments' | 'people'>;

interface GrantsFieldsProps {
  readonly draft: GrantsDraft;
  readonly choices: Choices;
  /** What is wrong with a line of the departments, by its place. */
  readonly errors: Readonly<Record<number, string>>;
  onChange(changes: Partial<GrantsDraft>): void;
}

/** What somebody may do: in the whole organisation, in departments, and as whom of the plan. */
export function GrantsFields({ draft, choices, errors, onChange }: GrantsFieldsProps) {
  const people = choices.people.map((person) => ({ value: person.key, label: sayPerson(person) }));
  return (
    <>
      <Radio.Group
        label={say('In the whole organisation')}
        value={draft.role}
        onChange={(role) => onChange({ role: role as Role })}
      >
        <div className="kind-choices">
          {choicesOf(roleWords).map((role) => (
            <Radio key={role.value} {...role} />
          ))}
        </div>
      </Radio.Group>
      <DepartmentLines draft={draft} choices={choices} errors={errors} onChange={onChange} />
      <NativeSelect
        label={say('In the plan they are')}
        description={say(
          'Whoever is a person of the plan answers for the goals that they own, and decides under their name.',
        )}
        value={draft.person}
        data={[{ value: '', label: say('Nobody') }, ...withStale(people, draft.person)]}
        onChange={({ currentTarget }) => onChange({ person: currentTarget.value })}
      />
    </>
  );
}

const mayAll = () => say('Planners and administrators may do all of this in every department: no line is needed.');
const mayMore = () =>
  say('Beyond that: contributors check in on the goals of a department, leads make and change them.');

function DepartmentLines({ draft: { role, departments }, choices, errors, onChange }: GrantsFieldsProps) {
  const names = choices.departments.map(({ key, name }) => ({ value: key, label: name }));
  const put = (place: number, changes: Partial<DepartmentLine>) =>
    onChange({ departments: departments.map((line, i) => (i === place ? { ...line, ...changes } : line)) });
  return (
    <LineList
      title={say('In departments')}
      note={role === 'PLANNER' || role === 'ADMIN' ? mayAll() : mayMore()}
      noun={say('Department')}
      addLabel={say('Add a department')}
      count={departments.length}
      onAdd={() => onChange({ departments: [...departments, { department: '', role: 'CONTRIBUTOR' }] })}
      onRemove={(place) => onChange({ departments: departments.filter((_, i) => i !== place) })}
    >
      {(place) => (
        <>
          <NativeSelect
            label={say('Department')}
            className="grow"
            value={departments[place]?.department ?? ''}
            data={[
              { value: '', label: say('Choose a department') },
              ...withStale(names, departments[place]?.department),
            ]}
            error={errors[place]}
            onChange={({ currentTarget }) => put(place, { department: currentTarget.value })}
          />
          <NativeSelect
            label={say('What they are there')}
            className="grow"
            value={departments[place]?.role ?? 'CONTRIBUTOR'}
            data={choicesOf(departmentRoleWords).map(({ value, description }) => ({ value, label: description }))}
            onChange={({ currentTarget }) => put(place, { role: currentTarget.value as DepartmentRole })}
          />
        </>
      )}
    </LineList>
  );
}

/** What was chosen and has left the plan since still shows, so that it can be taken away. */
function withStale(options: readonly { value: string; label: string }[], chosen = '') {
  if (chosen === '' || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: say('{chosen} (no longer in the plan)', { chosen }) }];
}
