import { FilterSelect } from './filter-select.tsx';
import { useConflictFilter } from './use-conflict-filter.ts';
import { tierWords } from './words.ts';

interface ConflictFiltersProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
}

const tiers = Object.entries(tierWords).map(([value, { name }]) => ({ value, label: name }));

export function ConflictFilters({ departments }: ConflictFiltersProps) {
  const { department, tier, set } = useConflictFilter();
  return (
    <div className="filters">
      <FilterSelect
        label="Department"
        all="All departments"
        value={department}
        options={departments.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(value) => set({ department: value })}
      />
      <FilterSelect
        label="Tier"
        all="All tiers"
        value={tier}
        options={tiers}
        onChange={(value) => set({ tier: value })}
      />
    </div>
  );
}
