import { say } from '@concord/texts';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { writeNumber } from '../../components/read-number.ts';
import type { Better, MetricDetail, ModelCorrectionInput } from '../../graphql/operations.ts';
import type { Business } from './business-details.ts';
import { ModelForm } from './model-form.tsx';
import { typedNumber } from './typed-number.ts';
import { useModelChange } from './use-model-change.ts';

type Metric = Business['metrics'][number];

interface MetricFormProps {
  readonly departments: Business['departments'];
  /** Missing: a new one. */
  readonly metric?: Metric;
  onClose(): void;
}

/** What is measured: its name and unit, how far it can go, and who can move it. */
export function MetricForm({ departments, metric, onClose }: MetricFormProps) {
  const [typed, setTyped] = useState(() => toTyped(metric));
  const { correct, refusal, refuse, isPending } = useModelChange();
  const set = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes });
  const save = () => {
    const read = toCorrection(typed, metric?.key);
    if ('refusal' in read) return refuse(read.refusal);
    correct([read], onClose);
  };
  return (
    <ModelForm
      label={metric === undefined ? say('Add a metric') : say('Change {name}', { name: metric.name })}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        label={say('Name of the metric')}
        maxLength={200}
        value={typed.name}
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
      <NativeSelect
        label={say('Who can move it')}
        value={typed.controlledBy}
        data={[
          { value: '', label: say('No department by itself') },
          ...departments.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={({ currentTarget }) => set({ controlledBy: currentTarget.value })}
      />
      {(['min', 'max'] as const).map((end) => (
        <TextInput
          key={end}
          label={endWords(end)}
          inputMode="decimal"
          value={typed[end]}
          onChange={({ currentTarget }) => set({ [end]: currentTarget.value })}
        />
      ))}
      <Checkbox
        className="wide"
        label={say('Customers see it')}
        checked={typed.customerVisible}
        onChange={({ currentTarget }) => set({ customerVisible: currentTarget.checked })}
      />
    </ModelForm>
  );
}

function endWords(end: 'min' | 'max'): string {
  return say(end === 'min' ? 'It cannot be less than, if anything' : 'It cannot be more than, if anything');
}

type Typed = ReturnType<typeof toTyped>;

function toTyped(metric: Metric | undefined) {
  return {
    name: metric?.name ?? '',
    unit: metric?.unit ?? '',
    better: metric?.better ?? ('NEITHER' as Better),
    controlledBy: metric?.controlledBy?.key ?? '',
    min: metric?.min == null ? '' : writeNumber(metric.min),
    max: metric?.max == null ? '' : writeNumber(metric.max),
    customerVisible: metric?.customerVisible ?? false,
  };
}

function toCorrection(typed: Typed, key: string | undefined): ModelCorrectionInput | { readonly refusal: string } {
  const [name, unit] = [typed.name.trim(), typed.unit.trim()];
  const [min, max] = [typedNumber(typed.min, endWords('min')), typedNumber(typed.max, endWords('max'))];
  if (name === '' || unit === '') return { refusal: say('Give the metric a name and a unit, such as days or %.') };
  if ('refusal' in min) return min;
  if ('refusal' in max) return max;
  const { better, customerVisible } = typed;
  const set = { min: min.value ?? null, max: max.value ?? null, controlledBy: typed.controlledBy || null };
  const wanted = { name, unit, better, customerVisible, ...set };
  if (key === undefined) return { addMetric: wanted };
  const details = { MIN: set.min, MAX: set.max, CONTROLLED_BY: set.controlledBy } satisfies Record<
    MetricDetail,
    unknown
  >;
  const clear = (Object.keys(details) as MetricDetail[]).filter((detail) => details[detail] === null);
  return { metric: { key, ...wanted, clear } };
}
