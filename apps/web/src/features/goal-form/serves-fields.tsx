import { NativeSelect, TextInput } from '@mantine/core';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';

export function ServesFields({ choices }: { choices: GoalFormChoices }) {
  const form = useGoalFormContext();
  const outcomes = choices.outcomes.map(({ key, statement }) => ({ value: key, label: statement }));
  return (
    <LineList
      title="Outcomes it serves"
      note="What the goal does to people directly, from −1 (harms it strongly) to +1 (helps it strongly). Effects through its metric are found without this."
      noun="Outcome"
      addLabel="Add an outcome"
      count={form.values.serves.length}
      onAdd={() => form.insertListItem('serves', { outcome: '', effect: '0.5' })}
      onRemove={(index) => form.removeListItem('serves', index)}
    >
      {(index) => (
        <>
          <NativeSelect
            label="Outcome"
            className="grow"
            data={[{ value: '', label: 'Choose an outcome' }, ...outcomes]}
            {...form.getInputProps(`serves.${index}.outcome`)}
          />
          <TextInput
            label="Effect, −1 to +1"
            inputMode="text"
            className="narrow"
            {...form.getInputProps(`serves.${index}.effect`)}
          />
        </>
      )}
    </LineList>
  );
}
