import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';

interface NeedsFieldsProps {
  readonly choices: GoalFormChoices;
  readonly own: string | null;
}

export function NeedsFields({ choices, own }: NeedsFieldsProps) {
  const form = useGoalFormContext();
  const groups = choices.goals.nodes
    .filter(({ key }) => key !== own)
    .map(({ key, title, department, milestones }) => ({
      group: `${department.name}: ${title}`,
      items: [
        { value: key, label: say('The whole goal: {title}', { title }) },
        ...milestones.map((milestone) => ({ value: `${key}.${milestone.key}`, label: milestone.title })),
      ],
    }));
  return (
    <LineList
      title={say('Needs first')}
      note={say('Goals or milestones of others that must be finished before this one can be.')}
      noun={say('Need')}
      addLabel={say('Add a need')}
      count={form.values.needs.length}
      onAdd={() => form.insertListItem('needs', { of: '' })}
      onRemove={(index) => form.removeListItem('needs', index)}
    >
      {(index) => (
        <NativeSelect
          label={say('Goal or milestone')}
          className="grow"
          data={[{ value: '', label: say('Choose a goal or milestone') }, ...groups]}
          {...form.getInputProps(`needs.${index}.of`)}
        />
      )}
    </LineList>
  );
}
