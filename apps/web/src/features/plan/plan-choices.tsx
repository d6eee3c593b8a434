import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { DepartmentFilter } from '../../components/filter-select.tsx';
import type { PlanChoice } from './plan-address.ts';

interface PlanChoicesProps {
  readonly choice: PlanChoice;
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  /** The last day that something can have changed on. */
  readonly today: string;
  onChoose(changes: Partial<PlanChoice>): void;
}

/** Whose plan is told, and since when changes are marked. */
export function PlanChoices({ choice, departments, today, onChoose }: PlanChoicesProps) {
  const { department, since } = choice;
  const isVersion = since !== null && /^\d+$/.test(since);
  return (
    <div className="filters">
      <DepartmentFilter
        departments={departments}
        value={department}
        onChange={(chosen) => onChoose({ department: chosen })}
      />
      <TextInput
        type="date"
        className="filter"
        label={say('Mark what changed since')}
        description={isVersion ? say('Marked now: since version {version}', { version: since }) : undefined}
        max={today}
        key={since}
        defaultValue={isVersion ? '' : (since ?? '')}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value !== (isVersion ? '' : (since ?? ''))) onChoose({ since: currentTarget.value });
        }}
        onChange={({ currentTarget }) => {
          // What the calendar gives is whole; a year that is being typed is not.
          if (/^[12]\d{3}-/.test(currentTarget.value)) onChoose({ since: currentTarget.value });
        }}
      />
    </div>
  );
}
