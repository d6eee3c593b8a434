import { say } from '@concord/texts';
import { FilterSelect } from '../../components/filter-select.tsx';
import { DepartmentRoofPanel, MetricRoofPanel, OutcomeRoofPanel } from '../../components/roof-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { readRoofChoice, writeRoofChoice } from './roof-choice.ts';

interface RoofSectionProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly outcomes: readonly { readonly key: string; readonly statement: string }[];
}

/** The roof of the House of Quality: over all metrics, or over the goals of a department or an outcome. */
export function RoofSection({ departments, outcomes }: RoofSectionProps) {
  const { get, set } = useFilters();
  const choice = readRoofChoice(get('roof'));
  return (
    <section className="card roof-section" aria-label={say('What supports what, and what gets in each other’s way')}>
      <FilterSelect
        label={say('Under the roof')}
        all={say('All metrics')}
        value={writeRoofChoice(choice)}
        options={[
          ...departments.map(({ key, name }) => ({
            value: `department.${key}`,
            label: say('Goals of {department}', { department: name }),
          })),
          ...outcomes.map(({ key, statement }) => ({
            value: `outcome.${key}`,
            label: say('Goals that reach “{outcome}”', { outcome: statement }),
          })),
        ]}
        onChange={(value) => set({ roof: value })}
      />
      {choice.of === 'metrics' && <MetricRoofPanel />}
      {choice.of === 'department' && <DepartmentRoofPanel department={choice.key} />}
      {choice.of === 'outcome' && <OutcomeRoofPanel outcome={choice.key} />}
    </section>
  );
}
