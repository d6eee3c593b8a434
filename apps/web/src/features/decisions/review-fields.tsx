import { formatUnit, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { verdictWords } from '../../components/decision-words.ts';
import type { DecisionPartsFragment, DecisionVerdict } from '../../graphql/operations.ts';
import type { ReviewDraft, ReviewErrors } from './to-review-input.ts';

export const EMPTY_REVIEW: ReviewDraft = { verdict: '', actualValue: '', note: '' };

interface ReviewFieldsProps {
  readonly draft: ReviewDraft;
  readonly errors: ReviewErrors;
  readonly expected: DecisionPartsFragment['expected'];
  onChange(draft: ReviewDraft): void;
}

/** What is said when a decision is looked back on, wherever that is. */
export function ReviewFields({ draft, errors, expected, onChange }: ReviewFieldsProps) {
  const change = (changes: Partial<ReviewDraft>) => onChange({ ...draft, ...changes });
  return (
    <>
      <Radio.Group
        label={say('How did it turn out?')}
        value={draft.verdict}
        error={errors.verdict}
        onChange={(verdict) => change({ verdict: verdict as DecisionVerdict })}
      >
        <div className="kind-choices">
          {Object.entries(verdictWords).map(([value, { name, meaning }]) => (
            <Radio key={value} value={value} label={name} description={meaning} />
          ))}
        </div>
      </Radio.Group>
      {expected != null && (
        <TextInput
          label={say('{metric} now, {unit}', { metric: expected.metric.name, unit: formatUnit(expected.metric.unit) })}
          description={
            expected.now == null
              ? say('Nobody has checked it in yet: type it if you know it.')
              : say('Left empty: {value}, by the last check-in.', {
                  value: formatValue(expected.now, expected.metric.unit),
                })
          }
          inputMode="decimal"
          value={draft.actualValue}
          error={errors.actualValue}
          onChange={({ currentTarget }) => change({ actualValue: currentTarget.value })}
        />
      )}
      <Textarea
        label={say('What was learnt')}
        autosize
        minRows={2}
        value={draft.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
    </>
  );
}
