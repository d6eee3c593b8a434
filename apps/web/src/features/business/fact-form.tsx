import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { LongChoice } from '../../components/long-choice.tsx';
import { writeNumber } from '../../components/read-number.ts';
import type { Business } from './business-details.ts';
import { ModelForm } from './model-form.tsx';
import { typedNumber } from './typed-number.ts';
import { useModelChange } from './use-model-change.ts';

interface FactFormProps {
  readonly business: Business;
  /** Missing: a new one. */
  readonly fact?: Business['facts'][number];
  onClose(): void;
}

/** What a metric is, whoever wants what. */
export function FactForm({ business: { metrics, facts }, fact, onClose }: FactFormProps) {
  const [metric, setMetric] = useState(fact?.metric.key ?? '');
  const [value, setValue] = useState(fact === undefined ? '' : writeNumber(fact.value));
  const [mayReach, setMayReach] = useState(fact?.mayReach == null ? '' : writeNumber(fact.mayReach));
  const { correct, refusal, refuse, isPending } = useModelChange();
  const labels = { value: say('What it is@@a metric'), mayReach: say('What it may come to be, if you like') };
  const free = metrics.filter(({ key }) => !facts.some((one) => one.metric.key === key));
  const unit = metrics.find(({ key }) => key === metric)?.unit;
  const save = () => {
    const [now, then] = [typedNumber(value, labels.value), typedNumber(mayReach, labels.mayReach)];
    if (metric === '') return refuse(say('Choose a metric.'));
    if ('refusal' in now) return refuse(now.refusal);
    if ('refusal' in then) return refuse(then.refusal);
    if (now.value === undefined) return refuse(say('Type what it is.'));
    correct([{ fact: { metric, value: now.value, mayReach: then.value ?? null } }], onClose);
  };
  return (
    <ModelForm
      label={fact === undefined ? say('Add a fact') : say('Change a fact')}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      {fact === undefined && (
        <LongChoice
          label={say('Metric')}
          nothing={say('Choose a metric')}
          options={free.map(({ key, name, unit: of }) => ({ value: key, label: `${name} (${formatUnit(of)})` }))}
          value={metric}
          onChange={setMetric}
        />
      )}
      <TextInput
        label={
          unit === undefined ? labels.value : say('{field}, {unit}', { field: labels.value, unit: formatUnit(unit) })
        }
        inputMode="decimal"
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <TextInput
        label={labels.mayReach}
        description={say('For example the share of orders that sales expects next year.')}
        inputMode="decimal"
        value={mayReach}
        onChange={({ currentTarget }) => setMayReach(currentTarget.value)}
      />
    </ModelForm>
  );
}
