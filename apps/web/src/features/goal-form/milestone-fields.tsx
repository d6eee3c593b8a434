import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useGoalFormContext } from './goal-form-context.ts';
import type { MilestoneValues } from './goal-form-values.ts';
import { LineList } from '../../components/line-list.tsx';

const newMilestone: MilestoneValues = { key: '', title: '', due: '', value: '', weight: '1', done: '', needs: [] };

export function MilestoneFields({ unit }: { unit: string }) {
  const form = useGoalFormContext();
  const value = unit === '' ? say('Value') : say('Value, {unit}', { unit: formatUnit(unit) });
  return (
    <LineList
      title={say('Milestones')}
      note={say('Small steps that show how far the goal has come.')}
      noun={say('Milestone')}
      addLabel={say('Add a milestone')}
      count={form.values.milestones.length}
      onAdd={() => form.insertListItem('milestones', { ...newMilestone })}
      onRemove={(index) => form.removeListItem('milestones', index)}
    >
      {(index) => {
        const field = (name: keyof MilestoneValues) => form.getInputProps(`milestones.${index}.${name}`);
        return (
          <>
            <TextInput label={say('What is reached')} className="grow" {...field('title')} />
            <TextInput label={say('Due')} type="date" {...field('due')} />
            <TextInput label={value} inputMode="decimal" className="narrow" {...field('value')} />
            <TextInput label={say('Weight')} inputMode="decimal" className="narrow" {...field('weight')} />
            <TextInput label={say('Done on')} type="date" {...field('done')} />
          </>
        );
      }}
    </LineList>
  );
}
