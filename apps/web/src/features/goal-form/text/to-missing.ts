import type { GoalReading, MissingPart } from '@concord/goal-text';
import type { GoalFormValues } from '../goal-form-values.ts';

/** What neither the text nor the form says. */
export function toMissing({ missing }: GoalReading, values: GoalFormValues): MissingPart[] {
  const isSaid = {
    metric: values.metric !== '',
    number: values.target.kind !== '' || values.direction !== '',
    unit: values.metric !== '',
    date: values.due !== '',
    'for-whom': values.serves.some(({ outcome }) => outcome !== ''),
  };
  return missing.filter((part) => !isSaid[part]);
}
