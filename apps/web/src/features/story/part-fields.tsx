import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useParams } from 'react-router';
import { StoryCarriersDocument, type StoryCarrierKind } from '../../graphql/operations.ts';
import { GoalPicker } from '../../components/goal-picker.tsx';
import { useQuestion } from '../../graphql/use-question.ts';
import { type DraftCarrier, type DraftPart, emptyCarrier } from './story-draft.ts';
import { carrierWords } from './story-words.ts';

interface PartFieldsProps {
  readonly number: number;
  readonly part: DraftPart;
  onChange(part: DraftPart): void;
  onRemove(): void;
}

/** A part of the story, and what carries it. */
export function PartFields({ number, part, onChange, onRemove }: PartFieldsProps) {
  const change = (changed: DraftCarrier) =>
    onChange({ ...part, carriers: part.carriers.map((one) => (one.name === changed.name ? changed : one)) });
  return (
    <fieldset className="story-fields">
      <legend>{say('Part {number}', { number })}</legend>
      <Textarea
        label={say('They tell')}
        aria-label={say('They tell, part {number}', { number })}
        autosize
        minRows={1}
        maxLength={300}
        value={part.says}
        onChange={({ currentTarget }) => onChange({ ...part, says: currentTarget.value })}
      />
      {part.carriers.map((carrier, at) => (
        <CarrierFields
          key={carrier.name}
          where={say('part {part}, {number}', { part: number, number: at + 1 })}
          carrier={carrier}
          onChange={change}
          onRemove={() => onChange({ ...part, carriers: part.carriers.filter(({ name }) => name !== carrier.name) })}
        />
      ))}
      <div className="button-row">
        <Button
          variant="default"
          size="xs"
          aria-label={say('Add what carries it: part {number}', { number })}
          onClick={() => onChange({ ...part, carriers: [...part.carriers, emptyCarrier()] })}
        >
          {say('Add what carries it')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          aria-label={say('Remove this part: {number}', { number })}
          onClick={onRemove}
        >
          {say('Remove this part')}
        </Button>
      </div>
    </fieldset>
  );
}

interface CarrierFieldsProps {
  readonly where: string;
  readonly carrier: DraftCarrier;
  onChange(carrier: DraftCarrier): void;
  onRemove(): void;
}

function CarrierFields({ where, carrier, onChange, onRemove }: CarrierFieldsProps) {
  const { kind } = carrier;
  return (
    <div className="story-carrier-fields">
      <NativeSelect
        aria-label={say('What carries it, {where}', { where })}
        data={Object.entries(carrierWords).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={({ currentTarget }) =>
          onChange({ ...carrier, kind: currentTarget.value as StoryCarrierKind, of: '' })
        }
      />
      <What where={where} carrier={carrier} onChange={(of) => onChange({ ...carrier, of })} />
      <Button variant="subtle" size="xs" aria-label={say('Remove, {where}', { where })} onClick={onRemove}>
        {say('Remove')}
      </Button>
    </div>
  );
}

interface WhatProps {
  readonly where: string;
  readonly carrier: DraftCarrier;
  onChange(of: string): void;
}

/** Which goal or promise it is, or else words. */
function What({ where, carrier: { kind, of }, onChange }: WhatProps) {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(StoryCarriersDocument, { organisation });
  const which = { 'aria-label': say('Which one, {where}', { where }), value: of };
  if (kind === 'GOAL') return <GoalPicker {...which} nothing={say('Choose one')} onChange={onChange} />;
  if (kind === 'PROMISE')
    return (
      <NativeSelect
        {...which}
        data={[
          { value: '', label: say('Choose one') },
          ...(data?.organisation?.promises ?? []).map(({ key, says }) => ({ value: key, label: says })),
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  return (
    <TextInput
      aria-label={say('In words, {where}', { where })}
      maxLength={200}
      value={of}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
