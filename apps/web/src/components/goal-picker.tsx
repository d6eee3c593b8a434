import { say } from '@concord/texts';
import type { ComboboxItem } from '@mantine/core';
import type { ChoosableGoalFragment } from '../graphql/operations.ts';
import { type ChoiceProps, SearchedSelect, useSearch } from './searched-select.tsx';
import { type Choosable, useChoosableGoals } from './use-choosable-goals.ts';
import { useChosenGoal } from './use-chosen-goal.ts';

interface GoalPickerProps extends ChoiceProps, Choosable {
  /** The key of the goal that is chosen; empty: none. */
  readonly value: string;
  /** What stands there while none is chosen. */
  readonly nothing: string;
  /** Whether none can be chosen again. */
  readonly mayBeEmpty?: boolean;
  onChange(key: string): void;
}

/** Chooses one of any number of goals: by looking through the first of them, or by typing a part of a title. */
export function GoalPicker({ departments, statuses, leaveOut, ...field }: GoalPickerProps) {
  const chosen = useChosen(field.value, departments);
  const search = useSearch(chosen);
  const found = useChoosableGoals(search.text, { departments, statuses, leaveOut }, search.isOpen);
  return (
    <SearchedSelect
      {...field}
      search={search}
      chosen={chosen}
      items={found.goals.map((goal) => toItem(goal, departments))}
      says={sayFound(search.text, found)}
      isCut={!found.isComing && found.total > found.goals.length}
      isComing={found.isComing}
    />
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
