import { say } from '@concord/texts';
import { FilterSelect, optionsOf } from './filter-select.tsx';
import { useConflictFilter } from './use-conflict-filter.ts';
import { tierWords } from './words.ts';

interface ConflictFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
}

export function ConflictFilters({ departments }: ConflictFiltersProps) {
  const { department, partner, tier, set } = useConflictFilter();
  const options = departments.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <div className="filters">
      <FilterSelect
        label={say('Department')}
        all={say('All departments')}
        value={department}
        options={options}
        onChange={(value) => set({ department: value, with: value === null || value === partner ? null : partner })}
      />
      {department !== null && (
        <FilterSelect
          label={say('With')}
          all={say('Any other')}
          value={partner}
          options={options.filter(({ value }) => value !== department)}
          onChange={(value) => set({ with: value })}
        />
      )}
      <FilterSelect
        label={say('Tier')}
        all={say('All tiers')}
        value={tier}
        options={optionsOf(tierWords)}
        onChange={(value) => set({ tier: value })}
      />
    </div>
  );
}
