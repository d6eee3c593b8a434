import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LineList } from '../../components/line-list.tsx';
import { writeNumber } from '../../components/read-number.ts';
import { LongChoice } from '../../components/long-choice.tsx';

export function ServesFields({ choices }: { choices: GoalFormChoices }) {
  const form = useGoalFormContext();
  const outcomes = useMemo(
    () => choices.outcomes.map(({ key, statement }) => ({ value: key, label: statement })),
    [choices.outcomes],
  );
  return (
    <LineList
      title={say('Outcomes it serves')}
      note={say(
        'What the goal does to people directly, from −1 (harms it strongly) to +1 (helps it strongly). Effects through its metric are found without this.',
      )}
      noun={say('Outcome')}
      addLabel={say('Add an outcome')}
      count={form.values.serves.length}
      onAdd={() => form.insertListItem('serves', { outcome: '', effect: writeNumber(0.5) })}
      onRemove={(index) => form.removeListItem('serves', index)}
    >
      {(index) => (
        <>
          <LongChoice
            label={say('Outcome')}
            className="grow"
            nothing={say('Choose an outcome')}
            options={outcomes}
            {...form.getInputProps(`serves.${index}.outcome`)}
            value={form.values.serves[index]?.outcome ?? ''}
          />
          <TextInput
            label={say('Effect, −1 to +1')}
            inputMode="text"
            className="narrow"
            {...form.getInputProps(`serves.${index}.effect`)}
          />
        </>
      )}
    </LineList>
  );
}
