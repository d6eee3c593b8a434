import type { Goal, RepairChange } from '@concord/alignment-engine';
import { has } from '../access/standing.ts';
import type { Writing } from '../writing/plan-writer.ts';

/**
 * Whether a decision's effect on a goal is carried out at once, or its owner is asked: at once where a person who may
 * change it owns it, or is of its department. That somebody plans for everybody does not make it theirs.
 */
export function mayChange(
  { before, person, standing }: Pick<Writing, 'before' | 'person' | 'standing'>,
  { owner, department }: Goal,
): boolean {
  if (person === undefined || !has(standing, 'lead', [department])) return false;
  return owner === person || before.people.get(person)?.department === department;
}

/**
 * Whether what a repair changes besides goals is written with the decision: hours where the person leads the department
 * that promises or staffs them, capacities where they may correct how the business is.
 */
export function mayChangeRest(
  { before, standing }: Pick<Writing, 'before' | 'standing'>,
  changes: readonly RepairChange[],
): boolean {
  return changes.every((change) => {
    if ('staffing' in change) return has(standing, 'lead', [change.staffing.department]);
    if (!('promise' in change)) return 'goal' in change || has(standing, 'plan');
    const promise = before.model.promises.find(({ key }) => key === change.promise);
    return promise !== undefined && has(standing, 'lead', [promise.department]);
  });
}
