import { NativeSelect } from '@mantine/core';

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
