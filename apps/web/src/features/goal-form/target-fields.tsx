import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useGoalFormContext } from './goal-form-context.ts';

interface TargetFieldsProps {
  readonly name: 'target' | 'stretch';
  readonly legend: string;
  readonly unit: string;
}

const kinds = () => [
  { value: '', label: say('Not stated') },
  { value: 'AT_LEAST', label: say('At least') },
  { value: 'AT_MOST', label: say('At most') },
  { value: 'EXACTLY', label: say('Exactly') },
  { value: 'BETWEEN', label: say('Between') },
];

/** Kind and number of a target; a second number only where there is a range. */
export function TargetFields({ name, legend, unit }: TargetFieldsProps) {
  const form = useGoalFormContext();
  const { kind } = form.values[name];
  const of = { target: legend, unit: unit === '' ? 'none' : formatUnit(unit) };
  return (
    <fieldset className="target-fields">
      <legend>{legend}</legend>
      <NativeSelect
        label={say('{target}: kind', { target: legend })}
        data={kinds()}
        {...form.getInputProps(`${name}.kind`)}
      />
      {kind !== '' && (
        <TextInput
          label={
            kind === 'BETWEEN'
              ? say('{target}: low end{unit, select, none {} other {, {unit}}}', of)
              : say('{target}: value{unit, select, none {} other {, {unit}}}', of)
          }
          inputMode="decimal"
          {...form.getInputProps(`${name}.low`)}
        />
      )}
      {kind === 'BETWEEN' && (
        <TextInput
          label={say('{target}: high end{unit, select, none {} other {, {unit}}}', of)}
          inputMode="decimal"
          {...form.getInputProps(`${name}.high`)}
        />
      )}
    </fieldset>
  );
}
