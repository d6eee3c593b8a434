import { NativeSelect } from '@mantine/core';
import { say } from '@concord/texts';

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string | null): void;
}

export function FilterSelect({ label, value, all, options, onChange }: FilterSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: all }, ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      className="filter"
    />
  );
}

type Word = string | { readonly name: string };

/** Choices out of words by their value. */
export function optionsOf(words: Readonly<Record<string, Word>>): FilterSelectProps['options'] {
  return Object.entries(words).map(([value, word]) => ({ value, label: typeof word === 'string' ? word : word.name }));
}

type ChoiceProps = Pick<FilterSelectProps, 'value' | 'onChange'>;

export function DepartmentFilter({
  departments,
  ...choice
}: ChoiceProps & { readonly departments: readonly { readonly key: string; readonly name: string }[] }) {
  const options = departments.map(({ key, name }) => ({ value: key, label: name }));
  return <FilterSelect label={say('Department')} all={say('All departments')} options={options} {...choice} />;
}

export function OutcomeFilter({
  outcomes,
  ...choice
}: ChoiceProps & { readonly outcomes: readonly { readonly key: string; readonly statement: string }[] }) {
  const options = outcomes.map(({ key, statement }) => ({ value: key, label: statement }));
  return <FilterSelect label={say('Outcome')} all={say('All outcomes')} options={options} {...choice} />;
}
