import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { IconSearch } from './icons.ts';

interface SearchWordsProps {
  readonly label: string;
  /** What is searched for now; null where nothing is. */
  readonly value: string | null;
  onChange(text: string): void;
}

/** Words that narrow a list: asked for when whoever types pauses, and empty again when the search is taken away. */
export function SearchWords({ label, value, onChange }: SearchWordsProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [searched, setSearched] = useState(value);
  const search = useDebouncedCallback(onChange, 300);
  if (searched !== value) {
    setSearched(value);
    if (value === null) setTyped('');
  }
  return (
    <TextInput
      label={label}
      type="search"
      className="filter"
      value={typed}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        search(currentTarget.value);
      }}
    />
  );
}
