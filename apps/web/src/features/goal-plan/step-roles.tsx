import { say } from '@concord/texts';
import type { GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { sayRoles } from './say-roles.ts';

/** Who has which part in milestones and actions, where that is more than their owner; out of the way until asked for. */
export function StepRoles({
  goal: { milestones, plan },
}: {
  goal: Pick<GoalPlanPartsFragment, 'milestones' | 'plan'>;
}) {
  const steps = [
    ...milestones.filter(({ hasOwnOwner, roles }) => hasOwnOwner || hasOthers(roles)),
    ...plan.actions.filter(({ roles }) => hasOthers(roles)),
  ];
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{say('Parts in milestones and actions ({count})', { count: steps.length })}</summary>
      <dl className="facts">
        {steps.map(({ key, title, roles }) => (
          <div key={key}>
            <dt>{title}</dt>
            {sayRoles(roles).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function hasOthers({ responsible, consulted, informed }: GoalPlanPartsFragment['roles']): boolean {
  return responsible.length + consulted.length + informed.length > 0;
}
