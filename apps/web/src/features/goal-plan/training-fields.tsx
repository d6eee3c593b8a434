import { say } from '@concord/texts';
import { MultiSelect, TextInput } from '@mantine/core';
import { groupPeople, PEOPLE_LISTED } from '../../components/group-people.ts';
import { LineList } from '../../components/line-list.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { newTraining, type TrainingDraft } from './plan-draft.ts';

interface TrainingFieldsProps {
  readonly training: readonly TrainingDraft[];
  readonly people: readonly PersonPartsFragment[];
  readonly errors: Readonly<Record<string, string>>;
  onChange(training: TrainingDraft[]): void;
}

export function TrainingFields({ training, people, errors, onChange }: TrainingFieldsProps) {
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const nameOf = (person: string) => people.find(({ key }) => key === person)?.name ?? person;
  const set = (index: number, changes: Partial<TrainingDraft>) =>
    onChange(training.map((one, at) => (at === index ? { ...one, ...changes } : one)));
  return (
    <LineList
      title={say('Training')}
      note={say('What people have to learn so that the goal is reached, and who has had it.')}
      noun={say('Training')}
      addLabel={say('Add a training')}
      count={training.length}
      onAdd={() => onChange([...training, newTraining])}
      onRemove={(index) => onChange(training.filter((_, at) => at !== index))}
    >
      {(index) => {
        const own = training[index] ?? newTraining;
        const field = (name: 'title' | 'due') => ({
          value: own[name],
          error: errors[`training.${index}.${name}`],
          onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
            set(index, { [name]: value }),
        });
        return (
          <>
            <TextInput label={say('What is learnt')} className="grow" maxLength={2_000} {...field('title')} />
            <TextInput label={say('Until')} type="date" {...field('due')} />
            <MultiSelect
              className="wide"
              label={say('Who needs it')}
              data={groups}
              searchable
              limit={PEOPLE_LISTED}
              nothingFoundMessage={say('Nobody is called that here')}
              hidePickedOptions
              value={own.who}
              error={errors[`training.${index}.who`]}
              onChange={(who) => set(index, { who })}
            />
            {own.who.map((person) => (
              <TextInput
                key={person}
                type="date"
                label={say('{name} had it on', { name: nameOf(person) })}
                value={own.done[person] ?? ''}
                onChange={({ currentTarget: { value } }) => set(index, { done: { ...own.done, [person]: value } })}
              />
            ))}
          </>
        );
      }}
    </LineList>
  );
}
