import { say } from '@concord/texts';
import { type ComboboxItem, NativeSelect } from '@mantine/core';
import { type ChoiceProps, SearchedSelect, useSearch } from '../../components/searched-select.tsx';
import { useGoalFormContext } from './goal-form-context.ts';

interface LongChoiceProps extends Pick<ChoiceProps, 'label' | 'description' | 'className'> {
  /** Where the form keeps what is chosen. */
  readonly path: string;
  readonly options: readonly ComboboxItem[];
  /** What stands there while none is chosen. */
  readonly nothing: string;
}

/** What the form gives to a field that holds a text. */
type InputProps = Pick<ChoiceProps, 'error' | 'onFocus' | 'onBlur'> & {
  readonly value: string;
  onChange(value: string): void;
};

/** More than this nobody looks through, and a browser takes its time to draw. */
const MOST_SEEN = 100;
const FOUND_AT_ONCE = 20;

/** Chooses one of any number of things that the page knows by name: from a plain list, or by typing where it is long. */
export function LongChoice(props: LongChoiceProps) {
  const form = useGoalFormContext();
  const { path, options, nothing, ...field } = props;
  if (options.length > MOST_SEEN) return <SearchedChoice {...props} />;
  const data = [{ value: '', label: nothing }, ...options];
  return <NativeSelect {...field} data={data} {...form.getInputProps(path)} />;
}

function SearchedChoice({ path, options, ...field }: LongChoiceProps) {
  const { value, ...input } = useGoalFormContext().getInputProps(path) as InputProps;
  const chosen = options.find((option) => option.value === value);
  const search = useSearch(chosen);
  const found = search.isOpen ? options.filter(({ label }) => holds(label, search.text)) : [];
  const items = found.slice(0, FOUND_AT_ONCE);
  return (
    <SearchedSelect
      {...field}
      {...input}
      value={value}
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

function sayFound(text: string, shown: number, total: number): string {
  if (total > shown)
    return say('The first {shown, number} of {total, number}. Type a part of a name to find the others.', {
      shown,
      total,
    });
  if (total > 0) return say('{count, number} found', { count: total });
  return say('No name has “{text}” in it. Type another word, or only a part of one.', { text });
}
