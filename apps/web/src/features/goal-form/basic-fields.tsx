import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { contactWords } from '../../components/words.ts';
import { useGoalFormContext, type GoalFormChoices } from './goal-form-context.ts';
import { LongChoice } from '../../components/long-choice.tsx';
import { NewMetric } from './new-metric.tsx';
import { NewOwner } from './new-owner.tsx';
import { TargetFields } from './target-fields.tsx';
import { GoalTextPanel } from './text/goal-text-panel.tsx';

/** What every goal should say: who wants what, how much of it, from where, until when, and whose it is. */
export function BasicFields({ choices, own }: { choices: GoalFormChoices; own: string | null }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const form = useGoalFormContext();
  const unit = choices.metrics.find(({ key }) => key === form.values.metric)?.unit ?? '';
  const { owner } = form.values;
  const people = useMemo(
    () =>
      choices.people
        .filter(({ key, isFormer }) => !isFormer || key === owner)
        .map(({ key, name }) => ({ value: key, label: name })),
    [choices.people, owner],
  );
  const metrics = useMemo(
    () => choices.metrics.map(({ key, name, unit: of }) => ({ value: key, label: `${name} (${formatUnit(of)})` })),
    [choices.metrics],
  );
  return (
    <section className="card form-grid" aria-label={say('The goal')}>
      <TextInput
        label={say('Title')}
        description={say('What is wanted, in one line')}
        className="wide"
        withAsterisk
        maxLength={300}
        {...form.getInputProps('title')}
      />
      <GoalTextPanel choices={choices} own={own} />
      <NativeSelect
        label={say('Department')}
        className="half"
        withAsterisk
        data={[
          { value: '', label: say('Choose a department') },
          ...choices.departments
            .filter(({ key }) => may.lead(key) || key === form.values.department)
            .map(({ key, name }) => ({ value: key, label: name })),
        ]}
        {...form.getInputProps('department')}
      />
      <div className="half add-below">
        <LongChoice
          label={say('Owner')}
          nothing={say('Nobody yet')}
          options={people}
          {...form.getInputProps('owner')}
          value={owner}
        />
        <NewOwner />
      </div>
      <div className="wide add-below">
        <LongChoice
          label={say('Metric')}
          description={say('The number that tells whether it is reached')}
          nothing={say('No metric')}
          options={metrics}
          {...form.getInputProps('metric')}
          value={form.values.metric}
        />
        <NewMetric />
      </div>
      <TargetFields name="target" legend={say('Target')} unit={unit} />
      <TargetFields name="stretch" legend={say('Stretch')} unit={unit} />
      <TextInput
        label={unit === '' ? say('Baseline') : say('Baseline, {unit}', { unit: formatUnit(unit) })}
        inputMode="decimal"
        {...form.getInputProps('baseline')}
      />
      <NativeSelect
        label={say('Direction')}
        description={say('Where there is no number')}
        data={[
          { value: '', label: say('Not stated') },
          { value: 'INCREASE', label: say('Increase') },
          { value: 'DECREASE', label: say('Decrease') },
          { value: 'MAINTAIN', label: say('Keep as it is') },
        ]}
        {...form.getInputProps('direction')}
      />
      <TextInput label={say('From')} type="date" {...form.getInputProps('from')} />
      <TextInput label={say('Due')} type="date" {...form.getInputProps('due')} />
      <NativeSelect
        label={say('Who starts it')}
        className="wide"
        description={say(
          'Interaction is started by us, by a plan: a call to everybody whose bicycle turns three. ' +
            'Transaction is started by the customer: an order, a question, a complaint.',
        )}
        data={[
          { value: '', label: say('Nobody has said') },
          { value: 'INTERACTION', label: contactWords.INTERACTION },
          { value: 'TRANSACTION', label: contactWords.TRANSACTION },
        ]}
        {...form.getInputProps('contact')}
      />
    </section>
  );
}
