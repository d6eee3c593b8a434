import { type ComboboxItem, type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';

/** What a field that chooses can be told beside what it chooses from. */
export type ChoiceProps = Pick<
  SelectProps,
  | 'label'
  | 'aria-label'
  | 'description'
  | 'className'
  | 'error'
  | 'disabled'
  | 'required'
  | 'withAsterisk'
  | 'onFocus'
  | 'onBlur'
>;

/** Somebody who looks for something to choose. */
interface Search {
  /** What is looked for: nothing while the field only names what is chosen. */
  readonly text: string;
  /** Whether the list is open. */
  readonly isOpen: boolean;
  setWritten(text: string): void;
  setOpen(isOpen: boolean): void;
}

/** @param chosen as it is called in the field; missing: nothing is chosen, or its name is not known yet */
export function useSearch(chosen: ComboboxItem | undefined): Search {
  const [written, setWritten] = useState('');
  const [isOpen, setOpen] = useState(false);
  return { text: written === chosen?.label ? '' : written.trim(), isOpen, setWritten, setOpen };
}

interface SearchedSelectProps extends ChoiceProps {
  readonly search: Search;
  readonly chosen: ComboboxItem | undefined;
  /** Empty: none. */
  readonly value: string;
  /** What stands there while none is chosen. */
  readonly nothing: string;
  /** Whether none can be chosen again. */
  readonly mayBeEmpty?: boolean;
  /** The first that fit the text. */
  readonly items: readonly ComboboxItem[];
  /** How many fit, or why none do. */
  readonly says: string;
  /** There are more than `items`. */
  readonly isCut: boolean;
  /** The last word about `items` is still to come. */
  readonly isComing?: boolean;
  onChange(value: string): void;
}

/** No value of an option. */
const NO_OPTION = ' ';

/** Chooses one of more than anybody looks through: the first are shown, and the others are found by typing. */
export function SearchedSelect({ search, chosen, value, nothing, items, says, ...props }: SearchedSelectProps) {
  const { mayBeEmpty = false, isCut, isComing = false, onChange, onFocus, ...field } = props;
  const { text, isOpen, setWritten, setOpen } = search;
  const first = [
    ...(mayBeEmpty && chosen !== undefined ? [{ value: '', label: nothing }] : []),
    ...(chosen !== undefined && items.every((item) => item.value !== chosen.value) ? [chosen] : []),
  ];
  const shown: readonly ComboboxParsedItem[] = [
    ...(text === '' ? first : []),
    ...(isCut && items.length > 0 ? [{ group: says, items: [...items] }] : items),
    // A list without any options would be none.
    ...(items.length === 0 ? [{ value: NO_OPTION, label: says, disabled: true }] : []),
  ];
  return (
    <>
      <Select
        {...field}
        // Its name stays known while others are listed.
        data={[...first, ...items]}
        filter={() => [...shown]}
        value={value === '' ? null : value}
        placeholder={nothing}
        searchable
        openOnFocus={false}
        // At the end of the page, the list would be outside of its landmarks.
        comboboxProps={{ withinPortal: false }}
        classNames={{ options: 'found-options', option: 'found-option' }}
        withScrollArea={false}
        allowDeselect={false}
        onChange={(key) => onChange(key ?? '')}
        onSearchChange={setWritten}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        onFocus={(event: FocusEvent<HTMLInputElement>) => {
          event.currentTarget.select();
          onFocus?.(event);
        }}
        onClick={({ currentTarget }: MouseEvent<HTMLInputElement>) => text === '' && currentTarget.select()}
        // Whoever looks for something has not finished the form.
        onKeyDown={(event: KeyboardEvent) => isOpen && event.key === 'Enter' && event.preventDefault()}
      />
      <p className="visually-hidden" role="status">
        {isOpen && !isComing ? says : ''}
      </p>
    </>
  );
}
