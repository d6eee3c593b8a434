import { type ComboboxItem, type ComboboxItemGroup, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { sayFound } from './say-found.ts';
import { type ChoiceProps, SearchedSelect, useSearch } from './searched-select.tsx';

interface LongChoiceProps extends Omit<ChoiceProps, 'onFocus' | 'onBlur'> {
  /** Those that belong together may stand together; where the list is long they are found one by one. */
  readonly options: readonly (ComboboxItem | ComboboxItemGroup<ComboboxItem, string>)[];
  /** What stands there while none is chosen. */
  readonly nothing: string;
  /** Empty: none. */
  readonly value: string;
  onChange(value: string): void;
}

/** More than this nobody looks through, and a browser takes its time to draw. */
const MOST_SEEN = 100;
const FOUND_AT_ONCE = 20;

/** Chooses one of any number of things that the page knows by name: from a plain list, or by typing where it is long. */
export function LongChoice({ options, nothing, ...field }: LongChoiceProps) {
  const each = useMemo(() => options.flatMap((one) => ('group' in one ? one.items : [one])), [options]);
  if (each.length > MOST_SEEN) return <SearchedChoice {...field} options={each} nothing={nothing} />;
  return (
    <NativeSelect
      {...field}
      data={[{ value: '', label: nothing }, ...options]}
      onChange={({ currentTarget }) => field.onChange(currentTarget.value)}
    />
  );
}

interface SearchedChoiceProps extends LongChoiceProps {
  readonly options: readonly ComboboxItem[];
}

function SearchedChoice({ options, ...field }: SearchedChoiceProps) {
  const chosen = options.find(({ value }) => value === field.value);
  const search = useSearch(chosen);
  const found = search.isOpen ? options.filter(({ label }) => holds(label, search.text)) : [];
  const items = found.slice(0, FOUND_AT_ONCE);
  return (
    <SearchedSelect
      {...field}
      mayBeEmpty
      search={search}
      chosen={chosen}
      items={items}
      says={sayFound(search.text, items.length, found.length)}
      isCut={found.length > items.length}
    />
  );
}

function holds(label: string, text: string): boolean {
  return label.toLowerCase().includes(text.toLowerCase());
}
