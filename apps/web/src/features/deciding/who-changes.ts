import type { Rights } from '../../app/session/rights.ts';
import type { GoalToChangeFragment, PersonPartsFragment, RepairPartsFragment } from '../../graphql/operations.ts';

type Change = RepairPartsFragment['changes'][number];

/** Something that is no goal: the hours of a promise, those that a department staffs, the amount of a capacity. */
export type OtherChange = Extract<
  Change,
  { readonly __typename: 'PromiseHoursChange' | 'StaffingAddition' | 'CapacityChange' }
>;

export interface WhoChanges {
  /** Goals that the person may change: they change with the decision. */
  readonly atOnce: readonly GoalToChangeFragment[];
  /** Goals of others, with who is asked. */
  readonly asked: readonly { readonly goal: GoalToChangeFragment; readonly who: string }[];
  /** What is no goal and is written with the decision. */
  readonly written: readonly OtherChange[];
  /** What is no goal and others have to change themselves: it stands in the decision. */
  readonly left: readonly OtherChange[];
}

/**
 * What carrying a repair out does at once, who is asked about the rest, and what others do themselves: a goal is changed
 * by its owner and by people of its department, if they may; hours by whoever leads the department that promises or
 * staffs them; a capacity by planners.
 */
export function whoChanges(
  { changes }: Pick<RepairPartsFragment, 'changes'>,
  acting: PersonPartsFragment | undefined,
  may: Pick<Rights, 'lead' | 'plan'>,
): WhoChanges {
  const goals = new Map(changes.flatMap((change) => ('goal' in change ? [[change.goal.key, change.goal]] : [])));
  const isMine = ({ owner, department }: GoalToChangeFragment) =>
    acting !== undefined &&
    may.lead(department.key) &&
    (owner?.key === acting.key || department.key === acting.department?.key);
  const all = [...goals.values()];
  const others = changes.filter(isOther);
  // All of them are written, or none is.
  const areWritten = others.every((change) => mayWrite(change, may));
  return {
    atOnce: all.filter(isMine),
    asked: all.filter((goal) => !isMine(goal)).map((goal) => ({ goal, who: goal.owner?.name ?? goal.department.name })),
    written: areWritten ? others : [],
    left: areWritten ? [] : others,
  };
}

function isOther(change: Change): change is OtherChange {
  return 'capacity' in change || 'promise' in change || 'staffing' in change;
}

function mayWrite(change: OtherChange, may: Pick<Rights, 'lead' | 'plan'>): boolean {
  switch (change.__typename) {
    case 'CapacityChange':
      return may.plan;
    case 'PromiseHoursChange':
      return may.lead(change.promise.department.key);
    case 'StaffingAddition':
      return may.lead(change.staffing.department.key);
  }
}
