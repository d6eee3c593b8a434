import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ModelForm } from '../business/model-form.tsx';
import { useModelChange } from '../business/use-model-change.ts';
import type { SegmentDetails, WeighedOutcome } from './segment-details.ts';
import { readSegmentDraft, toSegmentDraft } from './segment-draft.ts';
import { toWeightRows } from './to-weight-rows.ts';

interface SegmentFormProps {
  readonly outcomes: readonly WeighedOutcome[];
  /** Missing: a new one. */
  readonly segment?: SegmentDetails;
  onClose(): void;
}

/** What some customers are called, and which outcomes matter more or less to them than to all. */
export function SegmentForm({ outcomes, segment, onClose }: SegmentFormProps) {
  const [draft, setDraft] = useState(() => toSegmentDraft(segment));
  const [asked, setAsked] = useState<readonly string[]>([]);
  const { correct, refusal, refuse, isPending } = useModelChange();
  const usual = toWeightRows(outcomes, segment === undefined ? [] : [segment]).rows;
  const fields = [...usual, ...outcomes.filter(({ key }) => asked.includes(key))];
  const others = outcomes.filter(({ key }) => !fields.some((field) => field.key === key));
  const save = () => {
    const read = readSegmentDraft(draft, outcomes);
    if ('refusal' in read) return refuse(read.refusal);
    const { name, weights } = read.segment;
    const correction =
      segment === undefined ? { addSegment: { name, weights } } : { segment: { key: segment.key, name, weights } };
    correct([correction], onClose);
  };
  return (
    <ModelForm
      label={segment === undefined ? say('Add a segment of customers') : say('Change {name}', { name: segment.name })}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        label={say('What they are called')}
        description={say('Such as dealers, or families.')}
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
      />
      <fieldset className="line-list wide">
        <legend>{say('How much each outcome matters to them')}</legend>
        <p className="quiet">{say('Type only what differs. What stays empty matters as much as to all.')}</p>
        <div className="start-form">
          {fields.map(({ key, statement, weight }) => (
            <TextInput
              key={key}
              label={statement}
              description={say('For all: {weight}', { weight: formatNumber(weight) })}
              inputMode="decimal"
              value={draft.weights[key] ?? ''}
              onChange={({ currentTarget }) =>
                setDraft({ ...draft, weights: { ...draft.weights, [key]: currentTarget.value } })
              }
            />
          ))}
          {others.length > 0 && (
            <NativeSelect
              label={say('Another outcome')}
              value=""
              data={[
                { value: '', label: say('Choose an outcome') },
                ...others.map(({ key, statement }) => ({ value: key, label: statement })),
              ]}
              onChange={({ currentTarget }) => setAsked([...asked, currentTarget.value])}
            />
          )}
        </div>
      </fieldset>
    </ModelForm>
  );
}
