import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';

export function CapacityFields({ choices }: { choices: GoalFormChoices }) {
  const form = useGoalFormContext();
  if (choices.capacities.length === 0) return null;
  const capacities = choices.capacities.map(({ key, name, unit }) => ({
    value: key,
    label: `${name} (${formatUnit(unit)})`,
  }));
  return (
    <LineList
      title={say('Capacity it uses')}
      note={say('What it takes of machines, people or money that others need too.')}
      noun={say('Capacity')}
      addLabel={say('Add a capacity')}
      count={form.values.uses.length}
      onAdd={() => form.insertListItem('uses', { capacity: '', amount: '' })}
      onRemove={(index) => form.removeListItem('uses', index)}
    >
      {(index) => (
        <>
          <NativeSelect
            label={say('Capacity')}
            className="grow"
            data={[{ value: '', label: say('Choose a capacity') }, ...capacities]}
            {...form.getInputProps(`uses.${index}.capacity`)}
          />
          <TextInput
            label={say('Amount')}
            inputMode="decimal"
            className="narrow"
            {...form.getInputProps(`uses.${index}.amount`)}
          />
        </>
      )}
    </LineList>
  );
}
