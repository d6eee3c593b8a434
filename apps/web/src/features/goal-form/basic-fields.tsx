import { NativeSelect, TextInput } from '@mantine/core';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { TargetFields } from './target-fields.tsx';
import { GoalTextPanel } from './text/goal-text-panel.tsx';

/** What every goal should say: who wants what, how much of it, from where, until when, and whose it is. */
export function BasicFields({ choices, own }: { choices: GoalFormChoices; own: string | null }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const form = useGoalFormContext();
  const unit = choices.metrics.find(({ key }) => key === form.values.metric)?.unit ?? '';
  return (
    <section className="card form-grid" aria-label="The goal">
      <TextInput
        label="Title"
        description="What is wanted, in one line"
        className="wide"
        withAsterisk
        maxLength={300}
        {...form.getInputProps('title')}
      />
      <GoalTextPanel choices={choices} own={own} />
      <NativeSelect
        label="Department"
        className="half"
        withAsterisk
        data={[
          { value: '', label: 'Choose a department' },
          ...choices.departments
            .filter(({ key }) => may.lead(key) || key === form.values.department)
            .map(({ key, name }) => ({ value: key, label: name })),
        ]}
        {...form.getInputProps('department')}
      />
      <NativeSelect
        label="Owner"
        className="half"
        data={[
          { value: '', label: 'Nobody yet' },
          ...choices.people
            .filter(({ key, isFormer }) => !isFormer || key === form.values.owner)
            .map(({ key, name }) => ({ value: key, label: name })),
        ]}
        {...form.getInputProps('owner')}
      />
      <NativeSelect
        label="Metric"
        description="The number that tells whether it is reached"
        className="wide"
        data={[
          { value: '', label: 'No metric' },
          ...choices.metrics.map((metric) => ({ value: metric.key, label: `${metric.name} (${metric.unit})` })),
        ]}
        {...form.getInputProps('metric')}
      />
      <TargetFields name="target" legend="Target" unit={unit} />
      <TargetFields name="stretch" legend="Stretch" unit={unit} />
      <TextInput
        label={unit === '' ? 'Baseline' : `Baseline, ${unit}`}
        inputMode="decimal"
        {...form.getInputProps('baseline')}
      />
      <NativeSelect
        label="Direction"
        description="Where there is no number"
        data={[
          { value: '', label: 'Not stated' },
          { value: 'INCREASE', label: 'Increase' },
          { value: 'DECREASE', label: 'Decrease' },
          { value: 'MAINTAIN', label: 'Keep as it is' },
        ]}
        {...form.getInputProps('direction')}
      />
      <TextInput label="From" type="date" {...form.getInputProps('from')} />
      <TextInput label="Due" type="date" {...form.getInputProps('due')} />
    </section>
  );
}
