import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { useGoalFormContext } from '../goal-form-context.ts';
import { sayEvidence } from './say-evidence.ts';
import { NONE, SuggestionChoice } from './suggestion-choice.tsx';
import type { TextHelp } from './use-text-help.ts';

interface MetricChoiceProps {
  readonly suggestions: TextHelp['metrics'];
  /** Somebody has said that it is none of these. */
  readonly isNone: boolean;
  setNone(isNone: boolean): void;
}

/** Which metric the text is about, where the form has none, or one of these. */
export function MetricChoice({ suggestions, isNone, setNone }: MetricChoiceProps) {
  const form = useGoalFormContext();
  const { metric } = form.values;
  const isOurs = suggestions.some((each) => each.metric.key === metric);
  if (suggestions.length === 0 || (metric !== '' && !isOurs)) return null;
  const choose = (key: string) => {
    setNone(key === NONE);
    form.setFieldValue('metric', key === NONE ? '' : key);
  };
  return (
    <SuggestionChoice
      label={say('Which metric is it about?')}
      note={say('Choosing one fills the field below.')}
      suggestions={suggestions.map((each) => ({
        key: each.metric.key,
        name: `${each.metric.name} (${formatUnit(each.metric.unit)})`,
        because: sayEvidence(each),
      }))}
      value={metric === '' ? (isNone ? NONE : null) : metric}
      onChoose={choose}
    />
  );
}
