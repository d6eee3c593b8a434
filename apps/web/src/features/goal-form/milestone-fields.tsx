import { TextInput } from '@mantine/core';
import { useGoalFormContext } from './goal-form-context.ts';
import type { MilestoneValues } from './goal-form-values.ts';
import { LineList } from '../../components/line-list.tsx';

const newMilestone: MilestoneValues = { key: '', title: '', due: '', value: '', weight: '1', done: '', needs: [] };

export function MilestoneFields({ unit }: { unit: string }) {
  const form = useGoalFormContext();
  const inUnit = unit === '' ? '' : `, ${unit}`;
  return (
    <LineList
      title="Milestones"
      note="Small steps that show how far the goal has come."
      noun="Milestone"
      addLabel="Add a milestone"
      count={form.values.milestones.length}
      onAdd={() => form.insertListItem('milestones', { ...newMilestone })}
      onRemove={(index) => form.removeListItem('milestones', index)}
    >
      {(index) => {
        const field = (name: keyof MilestoneValues) => form.getInputProps(`milestones.${index}.${name}`);
        return (
          <>
            <TextInput label="What is reached" className="grow" {...field('title')} />
            <TextInput label="Due" type="date" {...field('due')} />
            <TextInput label={`Value${inUnit}`} inputMode="decimal" className="narrow" {...field('value')} />
            <TextInput label="Weight" inputMode="decimal" className="narrow" {...field('weight')} />
            <TextInput label="Done on" type="date" {...field('done')} />
          </>
        );
      }}
    </LineList>
  );
}
