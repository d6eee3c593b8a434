import { say } from '@concord/texts';
import { Radio } from '@mantine/core';

export interface ShownSuggestion {
  readonly key: string;
  readonly name: string;
  /** Why it is suggested. */
  readonly because: string;
}

interface SuggestionChoiceProps {
  readonly label: string;
  readonly note: string;
  readonly suggestions: readonly ShownSuggestion[];
  /** A key, or `NONE`; nothing where nobody has chosen and nothing is evident. */
  readonly value: string | null;
  onChoose(key: string): void;
}

/** The answer that none of the suggestions is meant. No key looks like it. */
export const NONE = '#none';

export function SuggestionChoice({ label, note, suggestions, value, onChoose }: SuggestionChoiceProps) {
  return (
    <Radio.Group label={label} description={note} value={value} onChange={onChoose}>
      <div className="goal-text-choices">
        {suggestions.map(({ key, name, because }) => (
          <Radio key={key} value={key} label={name} description={because} />
        ))}
        <Radio value={NONE} label={say('None of these')} />
      </div>
    </Radio.Group>
  );
}
