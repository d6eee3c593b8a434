import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '../../components/icons.ts';
import { FilterSelect } from '../../components/filter-select.tsx';
import { goalStatusWords, progressWords } from '../../components/words.ts';
import { useGoalFilter } from './use-goal-filter.ts';

interface GoalFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly outcomes: readonly { readonly key: string; readonly statement: string }[];
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const statuses = optionsOf({ ...goalStatusWords, ARCHIVED: 'Archived' });
const progressStatuses = optionsOf(progressWords);

export function GoalFilters({ departments, outcomes }: GoalFiltersProps) {
  const { choice, set } = useGoalFilter();
  const search = useDebouncedCallback((text: string) => set({ text }), 300);
  return (
    <search className="filters" aria-label="Filter goals">
      <TextInput
        label="Words in the title"
        type="search"
        className="filter"
        defaultValue={choice.text ?? ''}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        onChange={({ currentTarget }) => search(currentTarget.value)}
      />
      <FilterSelect
        label="Department"
        all="All departments"
        value={choice.department}
        options={departments.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(department) => set({ department })}
      />
      <FilterSelect
        label="Outcome"
        all="All outcomes"
        value={choice.outcome}
        options={outcomes.map(({ key, statement }) => ({ value: key, label: statement }))}
        onChange={(outcome) => set({ outcome })}
      />
      <FilterSelect
        label="Status"
        all="All statuses"
        value={choice.status}
        options={statuses}
        onChange={(status) => set({ status })}
      />
      <FilterSelect
        label="Progress"
        all="Any progress"
        value={choice.progress}
        options={progressStatuses}
        onChange={(progress) => set({ progress })}
      />
    </search>
  );
}
