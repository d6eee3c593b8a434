import { say } from '@concord/texts';
import { MultiSelect, NativeSelect } from '@mantine/core';
import { groupPeople } from '../../components/group-people.ts';
import { Section } from '../../components/section.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { useDecisionFormContext } from './decision-form-context.ts';

const ROLES = [
  { name: 'responsible', label: () => say('Who carries it out') },
  { name: 'consulted', label: () => say('Who was asked') },
  { name: 'informed', label: () => say('Who is told') },
] as const;

/** One person answers for a decision; others carry it out, were asked, or are told. */
export function PeopleFields({ people }: { people: readonly PersonPartsFragment[] }) {
  const form = useDecisionFormContext();
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  return (
    <Section title={say('Who')}>
      <div className="form-grid">
        <NativeSelect
          className="half"
          label={say('Who answers for it')}
          description={say('One person, who sees to it that it happens.')}
          required
          data={[{ value: '', label: say('Choose one person') }, ...groups]}
          {...form.getInputProps('accountable')}
        />
        {ROLES.map(({ name, label }) => (
          <MultiSelect
            key={name}
            className="half"
            label={label()}
            data={groups}
            searchable
            nothingFoundMessage={say('Nobody is called that here')}
            hidePickedOptions
            {...form.getInputProps(name)}
          />
        ))}
      </div>
    </Section>
  );
}
