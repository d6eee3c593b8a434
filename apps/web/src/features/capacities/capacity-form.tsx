import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { writeNumber } from '../../components/read-number.ts';
import type { CapacityOutlookPartsFragment } from '../../graphql/operations.ts';
import { ModelForm } from '../business/model-form.tsx';
import { typedNumber } from '../business/typed-number.ts';
import { useModelChange } from '../business/use-model-change.ts';

interface CapacityFormProps {
  /** Missing: a new one. */
  readonly capacity?: CapacityOutlookPartsFragment['capacity'];
  onClose(): void;
}

/** What goals use up together, and how much there is of it. */
export function CapacityForm({ capacity, onClose }: CapacityFormProps) {
  const [typed, setTyped] = useState({
    name: capacity?.name ?? '',
    unit: capacity?.unit ?? '',
    amount: capacity === undefined ? '' : writeNumber(capacity.amount),
  });
  const { correct, refusal, refuse, isPending } = useModelChange();
  const set = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  const save = () => {
    const [name, unit] = [typed.name.trim(), typed.unit.trim()];
    const amount = typedNumber(typed.amount, say('How much there is'));
    if (name === '' || unit === '') return refuse(say('Give the capacity a name and a unit, such as hours a week.'));
    if ('refusal' in amount) return refuse(amount.refusal);
    if (amount.value === undefined) return refuse(say('Type how much there is of it.'));
    const wanted = { name, unit, amount: amount.value };
    correct(
      [capacity === undefined ? { addCapacity: wanted } : { capacity: { key: capacity.key, ...wanted } }],
      onClose,
    );
  };
  return (
    <ModelForm
      label={capacity === undefined ? say('Add a capacity') : say('Change {name}', { name: capacity.name })}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        label={say('What goals use up together')}
        description={say('Such as engineers, hours on a line, or places in a warehouse.')}
        maxLength={200}
        value={typed.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={say('Unit')}
        description={say('What it is counted in at any one time, such as hours a week.')}
        maxLength={60}
        value={typed.unit}
        onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
      />
      <TextInput
        label={say('How much there is')}
        inputMode="decimal"
        value={typed.amount}
        onChange={({ currentTarget }) => set({ amount: currentTarget.value })}
      />
    </ModelForm>
  );
}
