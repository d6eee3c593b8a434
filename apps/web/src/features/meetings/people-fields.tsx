import { say } from '@concord/texts';
import { Button, Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { Section } from '../../components/section.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { groupPeople, PEOPLE_LISTED } from '../../components/group-people.ts';
import type { MeetingDraft } from './meeting-draft.ts';

interface PeopleFieldsProps {
  readonly form: UseFormReturnType<MeetingDraft>;
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly people: readonly PersonPartsFragment[];
}

/** Who meets: the departments say which conflicts are on the agenda, the people who is invited. */
export function PeopleFields({ form, departments, people }: PeopleFieldsProps) {
  const [added, setAdded] = useState('');
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const { departments: chosen, people: invited } = form.values;
  const addAll = () => {
    const theirs = people.filter(({ department }) => department != null && chosen.includes(department.key));
    const all = [...new Set([...invited, ...theirs.map(({ key }) => key)])];
    setAdded(say('{count, plural, one {# person} other {# people}} added.', { count: all.length - invited.length }));
    form.setFieldValue('people', all);
  };
  return (
    <Section
      title={say('Who@@meets')}
      note={say('Conflicts between the departments that you choose are proposed for the agenda.')}
    >
      <div className="form-grid">
        <Checkbox.Group className="wide" label={say('Departments')} withAsterisk {...form.getInputProps('departments')}>
          <div className="meeting-departments">
            {departments.map(({ key, name }) => (
              <Checkbox key={key} value={key} label={name} />
            ))}
          </div>
        </Checkbox.Group>
        <MultiSelect
          className="wide"
          label={say('People')}
          description={say('Who is invited. You can change it later; whoever was invited is told.')}
          data={groups}
          searchable
          limit={PEOPLE_LISTED}
          hidePickedOptions
          nothingFoundMessage={say('Nobody is called that here')}
          {...form.getInputProps('people')}
        />
        <div className="wide button-row">
          <Button variant="default" size="xs" disabled={chosen.length === 0} onClick={addAll}>
            {say('Add everybody of these departments')}
          </Button>
          <span className="quiet" role="status">
            {added}
          </span>
        </div>
        <NativeSelect
          className="half"
          label={say('Who leads it')}
          description={say('They can prepare, run and close it, whatever their role.')}
          withAsterisk
          data={[{ value: '', label: say('Choose one person') }, ...groups]}
          {...form.getInputProps('chair')}
        />
      </div>
    </Section>
  );
}
