import { say } from '@concord/texts';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import type { RolesDraft } from './plan-draft.ts';
import { RoleFields } from './role-fields.tsx';

interface StepRoleFieldsProps {
  /** What the step is called, for those who do not see where it stands. */
  readonly of: string;
  readonly roles: RolesDraft;
  readonly people: readonly PersonPartsFragment[];
  onChange(roles: RolesDraft): void;
}

/** Who else has a part in a milestone or an action: seldom needed, so out of the way. */
export function StepRoleFields({ of, roles, people, onChange }: StepRoleFieldsProps) {
  const count = roles.responsible.length + roles.consulted.length + roles.informed.length;
  return (
    <details className="wide">
      <summary aria-label={say('Who else has a part: {step}', { step: of })}>
        {count === 0 ? say('Who else has a part') : say('Who else has a part ({count})', { count })}
      </summary>
      <RoleFields roles={roles} people={people} onChange={onChange} />
    </details>
  );
}
