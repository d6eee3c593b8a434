import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useParams } from 'react-router';
import { StoryCarriersDocument, type StoryCarrierKind } from '../../graphql/operations.ts';
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
  const { organisation = '' } = useParams();
  const { data } = useQuestion(StoryCarriersDocument, { organisation });
  const { kind, of } = carrier;
  const listed =
    kind === 'GOAL'
      ? (data?.organisation?.goals.nodes ?? []).map(({ key, title }) => ({ value: key, label: title }))
      : (data?.organisation?.promises ?? []).map(({ key, says }) => ({ value: key, label: says }));
  const isListed = kind === 'GOAL' || kind === 'PROMISE';
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
      {isListed ? (
        <NativeSelect
          aria-label={say('Which one, {where}', { where })}
          data={[{ value: '', label: say('Choose one') }, ...listed]}
          value={of}
          onChange={({ currentTarget }) => onChange({ ...carrier, of: currentTarget.value })}
        />
      ) : (
        <TextInput
          aria-label={say('In words, {where}', { where })}
          maxLength={200}
          value={of}
          onChange={({ currentTarget }) => onChange({ ...carrier, of: currentTarget.value })}
        />
      )}
      <Button variant="subtle" size="xs" aria-label={say('Remove, {where}', { where })} onClick={onRemove}>
        {say('Remove')}
      </Button>
    </div>
  );
}
