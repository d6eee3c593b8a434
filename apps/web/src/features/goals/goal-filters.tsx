import { say } from '@concord/texts';
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

export function GoalFilters({ departments, outcomes }: GoalFiltersProps) {
  const { choice, set } = useGoalFilter();
  const search = useDebouncedCallback((text: string) => set({ text }), 300);
  return (
    <search className="filters" aria-label={say('Filter goals')}>
      <TextInput
        label={say('Words in the title')}
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
        label={say('Status')}
        all={say('All statuses')}
        value={choice.status}
        options={optionsOf({ ...goalStatusWords, ARCHIVED: say('Archived') })}
        onChange={(status) => set({ status })}
      />
      <FilterSelect
        label={say('Progress')}
        all={say('Any progress')}
        value={choice.progress}
        options={optionsOf(progressWords)}
        onChange={(progress) => set({ progress })}
      />
    </search>
  );
}
