import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { GoalPlanDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

interface NothingBehindProps {
  readonly goal: { readonly key: string; readonly department: { readonly key: string; readonly name: string } };
}

/** Where somebody agrees to a goal or makes it active: that nothing stands behind it. It locks nobody out. */
export function UnplannedNote({ goal }: { readonly goal: string }) {
  const { organisation = '' } = useParams();
  const found = useQuestion(GoalPlanDocument, { organisation, goal }).data?.organisation?.goal;
  return found?.plan.isEmpty === true ? <NothingBehind goal={found} /> : null;
}

export function NothingBehind({ goal: { key, department } }: NothingBehindProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  return (
    <p className="unplanned-note">
      {may.lead(department.key) ? (
        <Say
          text="Nothing stands behind this goal: no actions, resources, training or authority. <plan>Plan what it takes</plan>"
          plan={(words) => <Link to={paths.editGoalPlan(organisation, key)}>{words}</Link>}
        />
      ) : (
        say(
          'Nothing stands behind this goal: no actions, resources, training or authority. ' +
            'Whoever leads {department} can plan it.',
          { department: department.name },
        )
      )}
    </p>
  );
}
