import { say } from '@concord/texts';
import { DepartmentFilter, FilterSelect, optionsOf, OutcomeFilter } from '../../components/filter-select.tsx';
import { SearchWords } from '../../components/search-words.tsx';
import { contactWords, goalStatusWords, progressWords } from '../../components/words.ts';
import { useGoalFilter } from './use-goal-filter.ts';

interface GoalFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly outcomes: readonly { readonly key: string; readonly statement: string }[];
}

export function GoalFilters({ departments, outcomes }: GoalFiltersProps) {
  const { choice, set } = useGoalFilter();
  return (
    <search className="filters" aria-label={say('Filter goals')}>
      <SearchWords label={say('Words in the title')} value={choice.text} onChange={(text) => set({ text })} />
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
      <FilterSelect
        label={say('Who starts it')}
        all={say('We or the customer')}
        value={choice.contact}
        options={optionsOf({ ...contactWords, UNMARKED: say('Nobody has said') })}
        onChange={(contact) => set({ contact })}
      />
    </search>
  );
}
