import { say } from '@concord/texts';
import { type ComboboxItem, type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { ChoosableGoalFragment } from '../graphql/operations.ts';
import { type Choosable, useChoosableGoals } from './use-choosable-goals.ts';
import { useChosenGoal } from './use-chosen-goal.ts';

type FieldProps = Pick<
  SelectProps,
  'label' | 'aria-label' | 'description' | 'className' | 'error' | 'disabled' | 'withAsterisk' | 'onFocus' | 'onBlur'
>;

interface GoalPickerProps extends FieldProps, Choosable {
  /** The key of the goal that is chosen; empty: none. */
  readonly value: string;
  /** What stands there while none is chosen. */
  readonly nothing: string;
  /** Whether none can be chosen again. */
  readonly mayBeEmpty?: boolean;
  onChange(key: string): void;
}

/** No key of a goal. */
const NO_GOAL = ' ';

/** Chooses one of any number of goals: by looking through the first of them, or by typing a part of a title. */
export function GoalPicker({ value, nothing, mayBeEmpty = false, onChange, ...props }: GoalPickerProps) {
  const { departments, statuses, leaveOut, onFocus, ...field } = props;
  const [written, setWritten] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const chosen = useChosen(value, departments);
  const text = typedOver(written, chosen);
  const found = useChoosableGoals(text, { departments, statuses, leaveOut }, isOpen);
  const goals = found.goals.map((goal) => toItem(goal, departments));
  const first = [
    ...(mayBeEmpty && chosen !== undefined ? [{ value: '', label: nothing }] : []),
    ...(chosen !== undefined && goals.every((goal) => goal.value !== chosen.value) ? [chosen] : []),
  ];
  const says = sayFound(text, found);
  const isCut = !found.isComing && found.total > goals.length;
  const shown: readonly ComboboxParsedItem[] = [
    ...(text === '' ? first : []),
    ...(isCut && goals.length > 0 ? [{ group: says, items: goals }] : goals),
    // A list without any options would be none.
    ...(goals.length === 0 ? [{ value: NO_GOAL, label: says, disabled: true }] : []),
  ];
  return (
    <>
      <Select
        {...field}
        // Its name stays known while others are listed.
        data={[...first, ...goals]}
        filter={() => [...shown]}
        value={value === '' ? null : value}
        placeholder={nothing}
        searchable
        openOnFocus={false}
        // At the end of the page, the list would be outside of its landmarks.
        comboboxProps={{ withinPortal: false }}
        classNames={{ options: 'goal-options', option: 'goal-option' }}
        withScrollArea={false}
        allowDeselect={false}
        onChange={(key) => onChange(key ?? '')}
        onSearchChange={setWritten}
        onDropdownOpen={() => setIsOpen(true)}
        onDropdownClose={() => setIsOpen(false)}
        onFocus={(event: FocusEvent<HTMLInputElement>) => {
          event.currentTarget.select();
          onFocus?.(event);
        }}
        onClick={({ currentTarget }: MouseEvent<HTMLInputElement>) => text === '' && currentTarget.select()}
        // Whoever looks for a goal has not finished the form.
        onKeyDown={(event: KeyboardEvent) => isOpen && event.key === 'Enter' && event.preventDefault()}
      />
      <p className="visually-hidden" role="status">
        {isOpen && !found.isComing ? says : ''}
      </p>
    </>
  );
}

/** What is chosen, as it is called in the field; nothing until its name is known. */
function useChosen(key: string, departments: Choosable['departments']): ComboboxItem | undefined {
  const goal = useChosenGoal(key);
  if (key === '' || goal === undefined) return undefined;
  // What has gone meanwhile is called by its key.
  return goal === null ? { value: key, label: key } : toItem(goal, departments);
}

/** Where all goals are of one department, its name tells nothing. */
function toItem({ key, title, department }: ChoosableGoalFragment, departments: Choosable['departments']) {
  return { value: key, label: departments?.length === 1 ? title : `${title} (${department.name})` };
}

/** What is looked for: nothing while the field only names what is chosen. */
function typedOver(written: string, chosen: ComboboxItem | undefined): string {
  return written === chosen?.label ? '' : written.trim();
}

function sayFound(text: string, { goals, total, isComing, failure }: ReturnType<typeof useChoosableGoals>): string {
  if (failure !== null) return failure;
  if (isComing) return say('Looking…');
  if (total > goals.length)
    return say('The first {shown, number} of {total, number} goals. Type a part of a title to find the others.', {
      shown: goals.length,
      total,
    });
  if (goals.length > 0)
    return say('{count, plural, one {# goal found} other {# goals found}}', { count: goals.length });
  return text === ''
    ? say('There is no goal here yet that could be chosen. Make it first.')
    : say('No goal has “{text}” in its title. Type another word, or only a part of one.', { text });
}
