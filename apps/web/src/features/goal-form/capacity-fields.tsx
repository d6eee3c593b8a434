import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';
import { LongChoice } from '../../components/long-choice.tsx';

export function CapacityFields({ choices }: { choices: GoalFormChoices }) {
  const form = useGoalFormContext();
  const capacities = useMemo(
    () => choices.capacities.map(({ key, name, unit }) => ({ value: key, label: `${name} (${formatUnit(unit)})` })),
    [choices.capacities],
  );
  if (capacities.length === 0) return null;
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
          <LongChoice
            label={say('Capacity')}
            className="grow"
            nothing={say('Choose a capacity')}
            options={capacities}
            {...form.getInputProps(`uses.${index}.capacity`)}
            value={form.values.uses[index]?.capacity ?? ''}
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
