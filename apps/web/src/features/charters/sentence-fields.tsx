import { say } from '@concord/texts';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { CharterPart } from '../../graphql/operations.ts';
import { type DraftSentence, newSentence } from './charter-draft.ts';
import { partWords } from './charter-words.ts';
import { helpWithSentence } from './help-with-sentence.ts';

const MOST_IN_PART = 7;

export interface LinkableOutcome {
  readonly key: string;
  readonly statement: string;
}

interface PartFieldsProps {
  readonly part: CharterPart;
  readonly sentences: readonly DraftSentence[];
  readonly outcomes: readonly LinkableOutcome[];
  readonly today: string;
  onChange(sentences: readonly DraftSentence[]): void;
}

/** The sentences of one part. */
export function PartFields({ part, sentences, outcomes, today, onChange }: PartFieldsProps) {
  const own = sentences.filter((sentence) => sentence.part === part);
  const change = (changed: DraftSentence) =>
    onChange(sentences.map((one) => (one.name === changed.name ? changed : one)));
  return (
    <fieldset className="charter-fields">
      <legend>{partWords[part].title}</legend>
      <p className="quiet">{partWords[part].question}</p>
      {own.map((sentence, at) => (
        <SentenceFields
          key={sentence.name}
          number={at + 1}
          sentence={sentence}
          outcomes={outcomes}
          today={today}
          onChange={change}
          onRemove={() => onChange(sentences.filter(({ name }) => name !== sentence.name))}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        disabled={own.length >= MOST_IN_PART}
        onClick={() => onChange([...sentences, newSentence(part)])}
      >
        {partWords[part].add}
      </Button>
    </fieldset>
  );
}

interface SentenceFieldsProps extends Pick<PartFieldsProps, 'outcomes' | 'today'> {
  readonly number: number;
  readonly sentence: DraftSentence;
  onChange(sentence: DraftSentence): void;
  onRemove(): void;
}

function SentenceFields({ number, sentence, outcomes, today, onChange, onRemove }: SentenceFieldsProps) {
  const where = partWords[sentence.part].title;
  return (
    <div className="charter-sentence-fields">
      <Textarea
        autosize
        minRows={1}
        maxLength={200}
        label={say('Sentence {number}', { number })}
        aria-label={say('Sentence {number}: {part}', { number, part: where })}
        description={helpWithSentence(sentence.says, today) ?? ' '}
        inputWrapperOrder={['label', 'input', 'description']}
        value={sentence.says}
        onChange={({ currentTarget }) => onChange({ ...sentence, says: currentTarget.value })}
      />
      <NativeSelect
        label={say('Outcome it speaks to')}
        aria-label={say('Outcome it speaks to, sentence {number}: {part}', { number, part: where })}
        data={[
          { value: '', label: say('None@@no outcome is chosen') },
          ...outcomes.map(({ key, statement }) => ({ value: key, label: statement })),
        ]}
        value={sentence.outcome}
        onChange={({ currentTarget }) => onChange({ ...sentence, outcome: currentTarget.value })}
      />
      <Button
        variant="subtle"
        size="xs"
        aria-label={say('Remove sentence {number}: {part}', { number, part: where })}
        onClick={onRemove}
      >
        {say('Remove')}
      </Button>
    </div>
  );
}
