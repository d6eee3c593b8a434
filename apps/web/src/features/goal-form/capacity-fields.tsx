import { NativeSelect, TextInput } from '@mantine/core';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';

export function CapacityFields({ choices }: { choices: GoalFormChoices }) {
  const form = useGoalFormContext();
  if (choices.capacities.length === 0) return null;
  const capacities = choices.capacities.map(({ key, name, unit }) => ({ value: key, label: `${name} (${unit})` }));
  return (
    <LineList
      title="Capacity it uses"
      note="What it takes of machines, people or money that others need too."
      noun="Capacity"
      addLabel="Add a capacity"
      count={form.values.uses.length}
      onAdd={() => form.insertListItem('uses', { capacity: '', amount: '' })}
      onRemove={(index) => form.removeListItem('uses', index)}
    >
      {(index) => (
        <>
          <NativeSelect
            label="Capacity"
            className="grow"
            data={[{ value: '', label: 'Choose a capacity' }, ...capacities]}
            {...form.getInputProps(`uses.${index}.capacity`)}
          />
          <TextInput
            label="Amount"
            inputMode="decimal"
            className="narrow"
            {...form.getInputProps(`uses.${index}.amount`)}
          />
        </>
      )}
    </LineList>
  );
}
