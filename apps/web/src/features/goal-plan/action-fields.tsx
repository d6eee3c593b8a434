import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { groupPeople } from '../../components/group-people.ts';
import { contactWords } from '../../components/words.ts';
import { LineList } from '../../components/line-list.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { type ActionDraft, newAction } from './plan-draft.ts';
import { StepRoleFields } from './step-role-fields.tsx';

interface ActionFieldsProps {
  readonly actions: readonly ActionDraft[];
  readonly people: readonly PersonPartsFragment[];
  /** In which costs are told. */
  readonly currency: string | null;
  readonly errors: Readonly<Record<string, string>>;
  onChange(actions: ActionDraft[]): void;
}

export function ActionFields({ actions, people, currency, errors, onChange }: ActionFieldsProps) {
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const set = (index: number, changes: Partial<ActionDraft>) =>
    onChange(actions.map((action, at) => (at === index ? { ...action, ...changes } : action)));
  return (
    <LineList
      title={say('Actions')}
      note={say('What somebody does until a day so that the goal is reached.')}
      noun={say('Action@@of a plan')}
      addLabel={say('Add an action')}
      count={actions.length}
      onAdd={() => onChange([...actions, newAction])}
      onRemove={(index) => onChange(actions.filter((_, at) => at !== index))}
    >
      {(index) => {
        const action = actions[index] ?? newAction;
        const field = (name: 'title' | 'owner' | 'due' | 'cost' | 'contact' | 'state') => ({
          value: action[name],
          error: errors[`actions.${index}.${name}`],
          onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
            set(index, { [name]: value } as Partial<ActionDraft>),
        });
        return (
          <>
            <TextInput label={say('What is done')} className="grow" maxLength={2_000} {...field('title')} />
            <NativeSelect
              label={say('Who answers for it')}
              data={[{ value: '', label: say('Nobody yet') }, ...groups]}
              {...field('owner')}
            />
            <TextInput label={say('Until')} type="date" {...field('due')} />
            <TextInput
              label={currency === null ? say('Cost') : say('Cost in {currency}', { currency })}
              inputMode="decimal"
              className="narrow"
              {...field('cost')}
            />
            <NativeSelect
              label={say('Who starts it')}
              data={[
                { value: '', label: say('Not said') },
                { value: 'INTERACTION', label: contactWords.INTERACTION },
                { value: 'TRANSACTION', label: contactWords.TRANSACTION },
              ]}
              {...field('contact')}
            />
            <NativeSelect
              label={say('State')}
              data={[
                { value: 'OPEN', label: say('Open@@an action') },
                { value: 'DONE', label: say('Done@@an action') },
                { value: 'DROPPED', label: say('Dropped') },
              ]}
              {...field('state')}
            />
            <StepRoleFields
              of={action.title}
              roles={action.roles}
              people={people}
              onChange={(roles) => set(index, { roles })}
            />
          </>
        );
      }}
    </LineList>
  );
}
