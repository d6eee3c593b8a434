import { say } from '@concord/texts';
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

export function MilestoneFilters({ departments, outcomes }: MilestoneFiltersProps) {
  const { organisation = '' } = useParams();
  const { people } = usePeople(organisation);
  const { choice, groupBy, set } = useMilestoneFilter();
  return (
    <search className="filters" aria-label={say('Filter milestones and goals')}>
      <DepartmentFilter
        departments={departments}
        value={choice.department}
        onChange={(department) => set({ department })}
      />
      <OutcomeFilter outcomes={outcomes} value={choice.outcome} onChange={(outcome) => set({ outcome })} />
      <FilterSelect
        label={say('Owner')}
        all={say('Everybody')}
        value={choice.owner}
        options={people.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(owner) => set({ owner })}
      />
      <FilterSelect
        label={say('Progress')}
        all={say('Any progress')}
        value={choice.progress}
        options={optionsOf(progressWords)}
        onChange={(progress) => set({ progress })}
      />
      <FilterSelect
        label={say('What the owner says')}
        all={say('Anything')}
        value={choice.differs}
        options={[{ value: 'yes', label: say('Otherwise than the numbers') }]}
        onChange={(differs) => set({ differs })}
      />
      <FilterSelect
        label={say('Grouped by')}
        all={groupings.DEPARTMENT()}
        value={groupBy === 'DEPARTMENT' ? null : groupBy}
        options={[
          { value: 'OUTCOME', label: groupings.OUTCOME() },
          { value: 'OWNER', label: groupings.OWNER() },
        ]}
        onChange={(group) => set({ group })}
      />
    </search>
  );
}
