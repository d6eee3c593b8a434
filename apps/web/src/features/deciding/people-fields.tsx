import { say } from '@concord/texts';
import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { groupPeople, PEOPLE_LISTED } from '../../components/group-people.ts';
import { LongChoice } from '../../components/long-choice.tsx';
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
  const groups = useMemo(
    () =>
      groupPeople(people).map(({ department, people: members }) => ({
        group: department,
        items: members.map(({ key, name }) => ({ value: key, label: name })),
      })),
    [people],
  );
  return (
    <Section title={say('Who')}>
      <div className="form-grid">
        <LongChoice
          className="half"
          label={say('Who answers for it')}
          description={say('One person, who sees to it that it happens.')}
          required
          nothing={say('Choose one person')}
          options={groups}
          {...form.getInputProps('accountable')}
          value={form.values.accountable}
        />
        {ROLES.map(({ name, label }) => (
          <MultiSelect
            key={name}
            className="half"
            label={label()}
            data={groups}
            searchable
            limit={PEOPLE_LISTED}
            nothingFoundMessage={say('Nobody is called that here')}
            hidePickedOptions
            {...form.getInputProps(name)}
          />
        ))}
      </div>
    </Section>
  );
}
