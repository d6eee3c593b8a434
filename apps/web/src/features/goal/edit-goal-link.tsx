import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { GoalDetails } from './goal-details.ts';

interface EditGoalLinkProps {
  readonly goal: Pick<GoalDetails, 'key' | 'department' | 'archivedAt'>;
  readonly children: ReactNode;
}

/** Where something of the goal is missing: the way to its form, for who may change it. */
export function EditGoalLink({ goal, children }: EditGoalLinkProps) {
  const { organisation = '' } = useParams();
  const mayChange = useMay(organisation).lead(goal.department.key);
  if (!mayChange || goal.archivedAt != null) return null;
  return (
    <Link className="button-link" to={paths.editGoal(organisation, goal.key)}>
      {children}
    </Link>
  );
}
