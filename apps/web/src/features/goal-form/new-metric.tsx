import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Better } from '../../graphql/operations.ts';
import { useAddToModel } from '../start/use-add-to-model.ts';
import { AddBox, AddInPlace } from './add-in-place.tsx';
import { useGoalFormContext } from './goal-form-context.ts';
import { useChoicesNow } from './use-choices-now.ts';

/** A metric that is not there yet; it is chosen once it is. */
export function NewMetric() {
  return <AddInPlace label={say('New metric')}>{(close) => <MetricFields onClose={close} />}</AddInPlace>;
}

const nothing = { name: '', unit: '', better: 'NEITHER' as Better };

function MetricFields({ onClose }: { onClose(): void }) {
  const form = useGoalFormContext();
  const choicesNow = useChoicesNow();
  const [typed, setTyped] = useState(nothing);
  const { add, refusal, refuse, isPending } = useAddToModel();
  const set = (changes: Partial<typeof nothing>) => setTyped({ ...typed, ...changes });
  const [name, unit] = [typed.name.trim(), typed.unit.trim()];
  const save = () => {
    if (name === '' || unit === '') return refuse(say('Give the metric a name and a unit, such as days or %.'));
    add({ addMetric: { name, unit, better: typed.better } }, () => {
      const made = choicesNow()?.metrics.find((metric) => metric.name === name);
      if (made !== undefined) form.setFieldValue('metric', made.key);
      onClose();
    });
  };
  return (
    <AddBox label={say('New metric')} action={say('Add metric')} isPending={isPending} onAdd={save} onClose={onClose}>
      <TextInput
        label={say('Name of the metric')}
        maxLength={200}
        value={typed.name}
        error={refusal}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={say('Unit')}
        description={say('What it is counted in, such as days, % or orders a week.')}
        maxLength={60}
        value={typed.unit}
        onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
      />
      <NativeSelect
        label={say('Which way is better')}
        value={typed.better}
        data={[
          { value: 'NEITHER', label: say('It depends') },
          { value: 'HIGHER', label: say('More is better') },
          { value: 'LOWER', label: say('Less is better') },
        ]}
        onChange={({ currentTarget }) => set({ better: currentTarget.value as Better })}
      />
    </AddBox>
  );
}
