import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { departmentWithoutGoal, type StartPlan } from './start-steps.ts';

/** Leads to the form of a goal, for the department that has none yet, and comes back from there. */
export function GoalStep({ plan }: { plan: StartPlan }) {
  const { organisation = '' } = useParams();
  const department = departmentWithoutGoal(plan);
  const name = plan.departments.find(({ key }) => key === department)?.name;
  if (department === undefined || name === undefined)
    return <p className="quiet">{say('Add departments first: a goal belongs to one.')}</p>;
  const query = new URLSearchParams({ department, then: 'start' });
  return (
    <p>
      <Link className="button-link" data-primary="true" to={`${paths.newGoal(organisation)}?${query.toString()}`}>
        {say('New goal for {department}', { department: name })}
      </Link>
    </p>
  );
}
