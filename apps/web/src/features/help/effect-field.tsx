import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { capitalised } from './capitalised.ts';
import { EFFECTS, sayEffect } from './say-help.ts';

interface EffectFieldProps {
  readonly value: number;
  onChange(value: number): void;
}

/** How much it would help, in words. */
export function EffectField({ value, onChange }: EffectFieldProps) {
  return (
    <NativeSelect
      label={say('How much it would help')}
      value={String(value)}
      data={EFFECTS.map((effect) => ({ value: String(effect), label: capitalised(sayEffect(effect)) }))}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}
