import { say } from '@concord/texts';
import { TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { EffectField } from './effect-field.tsx';

/** What every request, offer and counter-offer states. */
export interface StatedHelp {
  readonly words: string;
  readonly effect: number;
  readonly neededBy: string;
}

export function useStatedHelp(first: Partial<StatedHelp> = {}) {
  const [help, setHelp] = useState<StatedHelp>({ words: '', effect: 0.5, neededBy: '', ...first });
  const [problem, setProblem] = useState<string>();
  return {
    help,
    problem,
    set: (part: Partial<StatedHelp>) => setHelp((now) => ({ ...now, ...part })),
    /** @returns what is sent; nothing while something is missing */
    stated() {
      const words = help.words.trim();
      setProblem(words === '' ? say('Say in a sentence what the help consists of.') : undefined);
      if (words === '') return undefined;
      return { words, effect: help.effect, ...(help.neededBy === '' ? {} : { neededBy: help.neededBy }) };
    },
  };
}

interface StatedHelpFieldsProps {
  readonly form: ReturnType<typeof useStatedHelp>;
  readonly label: string;
  readonly placeholder?: string;
}

export function StatedHelpFields({ form: { help, problem, set }, label, placeholder }: StatedHelpFieldsProps) {
  return (
    <>
      <Textarea
        label={label}
        {...(placeholder === undefined ? {} : { placeholder })}
        autosize
        minRows={2}
        maxLength={1000}
        value={help.words}
        error={problem}
        onChange={({ currentTarget }) => set({ words: currentTarget.value })}
      />
      <div className="form-grid">
        <EffectField value={help.effect} onChange={(effect) => set({ effect })} />
        <TextInput
          label={say('Needed by (you may leave it empty)')}
          type="date"
          value={help.neededBy}
          onChange={({ currentTarget }) => set({ neededBy: currentTarget.value })}
        />
      </div>
    </>
  );
}
