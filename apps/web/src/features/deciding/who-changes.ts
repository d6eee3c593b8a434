import type { Rights } from '../../app/session/rights.ts';
import type { GoalToChangeFragment, PersonPartsFragment, RepairPartsFragment } from '../../graphql/operations.ts';

export interface WhoChanges {
  /** Goals that the person may change: they change with the decision. */
  readonly atOnce: readonly GoalToChangeFragment[];
  /** Goals of others, with who is asked. */
  readonly asked: readonly { readonly goal: GoalToChangeFragment; readonly who: string }[];
}

/**
 * What carrying a repair out does at once, and who is asked about the rest: a goal is changed by its owner and by people
 * of its department, if they may.
 */
export function whoChanges(
  { changes }: Pick<RepairPartsFragment, 'changes'>,
  acting: PersonPartsFragment | undefined,
  may: Pick<Rights, 'lead'>,
): WhoChanges {
  const goals = new Map(changes.flatMap((change) => ('goal' in change ? [[change.goal.key, change.goal]] : [])));
  const isMine = ({ owner, department }: GoalToChangeFragment) =>
    acting !== undefined &&
    may.lead(department.key) &&
    (owner?.key === acting.key || department.key === acting.department?.key);
  const all = [...goals.values()];
  return {
    atOnce: all.filter(isMine),
    asked: all.filter((goal) => !isMine(goal)).map((goal) => ({ goal, who: goal.owner?.name ?? goal.department.name })),
  };
}
