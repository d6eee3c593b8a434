import { type GoalChangeRow, HELP_FIELD, WHOLE_GOAL } from '@concord/persistence';
import { describeGoalField } from '@concord/plan-file';
import { say } from '@concord/texts';
import { toldHelpInWords } from '../help/told-help.ts';

/**
 * What a write changed in a field of a goal, in the language that is spoken.
 *
 * @example goalChangeInWords({ field: 'target', before: { atMost: 5 }, after: { atMost: 9 } }) // 'target at most 5 → at most 9'
 */
export function goalChangeInWords({ field, before, after }: Pick<GoalChangeRow, 'field' | 'before' | 'after'>): string {
  if (field === WHOLE_GOAL.created) return say('added@@a goal');
  if (field === WHOLE_GOAL.archived) return after === true ? say('archived@@a goal') : say('brought back');
  if (field === HELP_FIELD) return toldHelpInWords(after);
  return describeGoalField(field, before, after);
}
