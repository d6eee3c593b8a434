import { TextInput } from '@mantine/core';
import { useGoalFormContext } from './goal-form-context.ts';
import type { MilestoneValues } from './goal-form-values.ts';
import { LineList } from './line-list.tsx';

const newMilestone: MilestoneValues = { key: '', title: '', due: '', value: '', weight: '1', done: '', needs: [] };

export function MilestoneFields({ unit }: { unit: string }) {
  const form = useGoalFormContext();
  const inUnit = unit === '' ? '' : `, ${unit}`;
  return (
    <LineList
      title="Milestones"
      note="Small steps that show how far the goal has come."
      noun="milestone"
      addLabel="Add a milestone"
      count={form.values.milestones.length}
      onAdd={() => form.insertListItem('milestones', { ...newMilestone })}
      onRemove={(index) => form.removeListItem('milestones', index)}
    >
      {(index) => {
        const field = (name: keyof MilestoneValues) => form.getInputProps(`milestones.${index}.${name}`);
        const nth = `Milestone ${index + 1}`;
        return (
          <>
            <TextInput label={nth} className="grow" {...field('title')} />
            <TextInput label={`${nth}: due`} type="date" {...field('due')} />
            <TextInput label={`${nth}: value${inUnit}`} inputMode="decimal" className="narrow" {...field('value')} />
            <TextInput label={`${nth}: weight`} inputMode="decimal" className="narrow" {...field('weight')} />
            <TextInput label={`${nth}: done on`} type="date" {...field('done')} />
          </>
        );
      }}
    </LineList>
  );
}
