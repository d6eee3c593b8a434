import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';

interface WayToGoalProps {
  readonly goal: { readonly key: string; readonly title: string; readonly department: { readonly key: string } };
}

/** To a goal that would change: to change it, or to look at it where that is for others. */
export function WayToGoal({ goal: { key, title, department } }: WayToGoalProps) {
  const { organisation = '' } = useParams();
  return useMay(organisation).lead(department.key) ? (
    <Link to={paths.editGoal(organisation, key)}>{say('Change “{title}”', { title })}</Link>
  ) : (
    <Link to={paths.goal(organisation, key)}>{say('See “{title}”', { title })}</Link>
  );
}
