import { NativeSelect, TextInput } from '@mantine/core';
import { useGoalFormContext } from './goal-form-context.ts';

interface TargetFieldsProps {
  readonly name: 'target' | 'stretch';
  readonly legend: string;
  readonly unit: string;
}

const kinds = [
  { value: '', label: 'Not stated' },
  { value: 'AT_LEAST', label: 'At least' },
  { value: 'AT_MOST', label: 'At most' },
  { value: 'EXACTLY', label: 'Exactly' },
  { value: 'BETWEEN', label: 'Between' },
];

/** Kind and number of a target; a second number only where there is a range. */
export function TargetFields({ name, legend, unit }: TargetFieldsProps) {
  const form = useGoalFormContext();
  const { kind } = form.values[name];
  const inUnit = unit === '' ? '' : `, ${unit}`;
  return (
    <fieldset className="target-fields">
      <legend>{legend}</legend>
      <NativeSelect label={`${legend}: kind`} data={kinds} {...form.getInputProps(`${name}.kind`)} />
      {kind !== '' && (
        <TextInput
          label={kind === 'BETWEEN' ? `${legend}: low end${inUnit}` : `${legend}: value${inUnit}`}
          inputMode="decimal"
          {...form.getInputProps(`${name}.low`)}
        />
      )}
      {kind === 'BETWEEN' && (
        <TextInput label={`${legend}: high end${inUnit}`} inputMode="decimal" {...form.getInputProps(`${name}.high`)} />
      )}
    </fieldset>
  );
}
