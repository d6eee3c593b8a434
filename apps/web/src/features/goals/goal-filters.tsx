import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '../../components/icons.ts';
import { DepartmentFilter, FilterSelect, optionsOf, OutcomeFilter } from '../../components/filter-select.tsx';
import { goalStatusWords, progressWords } from '../../components/words.ts';
import { useGoalFilter } from './use-goal-filter.ts';

interface GoalFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly outcomes: readonly { readonly key: string; readonly statement: string }[];
}

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
      <DepartmentFilter
        departments={departments}
        value={choice.department}
        onChange={(department) => set({ department })}
      />
      <OutcomeFilter outcomes={outcomes} value={choice.outcome} onChange={(outcome) => set({ outcome })} />
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
