import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { DepartmentFilter, FilterSelect, optionsOf, OutcomeFilter } from '../../components/filter-select.tsx';
import { progressWords } from '../../components/words.ts';
import { groupings } from './to-roadmap-filter.ts';
import { useMilestoneFilter } from './use-milestone-filter.ts';

interface MilestoneFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly outcomes: readonly { readonly key: string; readonly statement: string }[];
}

const standings = optionsOf(progressWords);
const { DEPARTMENT: byDepartment, ...otherGroupings } = groupings;

export function MilestoneFilters({ departments, outcomes }: MilestoneFiltersProps) {
  const { organisation = '' } = useParams();
  const { people } = usePeople(organisation);
  const { choice, groupBy, set } = useMilestoneFilter();
  return (
    <search className="filters" aria-label="Filter milestones and goals">
      <DepartmentFilter
        departments={departments}
        value={choice.department}
        onChange={(department) => set({ department })}
      />
      <OutcomeFilter outcomes={outcomes} value={choice.outcome} onChange={(outcome) => set({ outcome })} />
      <FilterSelect
        label="Owner"
        all="Everybody"
        value={choice.owner}
        options={people.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(owner) => set({ owner })}
      />
      <FilterSelect
        label="Progress"
        all="Any progress"
        value={choice.progress}
        options={standings}
        onChange={(progress) => set({ progress })}
      />
      <FilterSelect
        label="What the owner says"
        all="Anything"
        value={choice.differs}
        options={[{ value: 'yes', label: 'Otherwise than the numbers' }]}
        onChange={(differs) => set({ differs })}
      />
      <FilterSelect
        label="Grouped by"
        all={byDepartment}
        value={groupBy === 'DEPARTMENT' ? null : groupBy}
        options={optionsOf(otherGroupings)}
        onChange={(group) => set({ group })}
      />
    </search>
  );
}
