import { say } from '@concord/texts';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { removal } from '../business/removals.ts';
import { RemoveFromModel } from '../business/remove-from-model.tsx';
import type { DepartmentDetails } from './department-details.ts';

interface RemoveDepartmentProps {
  readonly organisation: string;
  readonly department: DepartmentDetails;
}

/** Takes the department out of the plan, with its own ranking of outcomes. */
export function RemoveDepartment({ organisation, department: { key, name, priorities } }: RemoveDepartmentProps) {
  const navigate = useNavigate();
  const ranking = priorities.map(({ outcome, emphasis }) => ({ outcome: outcome.key, emphasis }));
  return (
    <RemoveFromModel
      title={say('Remove this department')}
      removal={removal(name, { removeDepartment: key }, { addDepartment: { key, name, priorities: ranking } })}
      goals={`${paths.goals(organisation)}?department=${encodeURIComponent(key)}`}
      onRemoved={() => void navigate(paths.departments(organisation))}
    />
  );
}
