import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { LongChoice } from '../../components/long-choice.tsx';
import { Section } from '../../components/section.tsx';
import type { ConflictToDecide } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';

export interface MetricChoice {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
}

interface ExpectationFieldsProps {
  readonly metrics: readonly MetricChoice[];
  readonly goals: ConflictToDecide['goals'];
  readonly today: string;
}

/** What the decision shall do to a metric, and when that is looked at. */
export function ExpectationFields({ metrics, goals, today }: ExpectationFieldsProps) {
  const form = useDecisionFormContext();
  const { kind, metric } = form.values;
  const options = useMemo(() => {
    const own = new Set(goals.map((goal) => goal.metric?.key));
    const choices = (all: readonly MetricChoice[]) => all.map(({ key, name }) => ({ value: key, label: name }));
    return [
      { group: say('Of these goals'), items: choices(metrics.filter(({ key }) => own.has(key))) },
      { group: say('Others@@metrics'), items: choices(metrics.filter(({ key }) => !own.has(key))) },
    ];
  }, [metrics, goals]);
  const unit = metrics.find(({ key }) => key === metric)?.unit;
  return (
    <Section
      title={say('What it shall do')}
      note={say('Optional. On the day of review, what was expected stands beside what happened.')}
    >
      <div className="form-grid">
        <LongChoice
          className="half"
          label={say('Which metric it shall move')}
          nothing={say('None in particular')}
          options={options}
          {...form.getInputProps('metric')}
          value={metric}
        />
        <TextInput
          label={
            unit === undefined
              ? say('To where@@a metric shall go')
              : say('To where, {unit}', { unit: formatUnit(unit) })
          }
          inputMode="decimal"
          {...form.getInputProps('to')}
        />
        {kind === 'CHANGE' && (
          <TextInput label={say('Review on')} type="date" min={today} {...form.getInputProps('reviewOn')} />
        )}
      </div>
    </Section>
  );
}
