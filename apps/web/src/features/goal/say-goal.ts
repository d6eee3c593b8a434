import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { inSentence, sayTarget } from '../../components/say-target.ts';
import type { Direction, TargetPartsFragment } from '../../graphql/operations.ts';

interface SayableGoal {
  readonly department: { readonly name: string };
  readonly metric?: { readonly name: string; readonly unit: string } | null;
  readonly target?: TargetPartsFragment | null;
  readonly stretch?: TargetPartsFragment | null;
  readonly direction?: Direction | null;
  readonly baseline?: number | null;
  readonly due?: string | null;
}

/**
 * What a goal wants, as one sentence.
 *
 * @example
 * sayGoal(promise); // "Sales wants promised delivery time at most 5 days by 30 June 2026, starting from 9 days,
 *                   //  and strives for at most 4 days."
 */
export function sayGoal({ department, metric, target, stretch, direction, baseline, due }: SayableGoal): string {
  const by = due == null ? 'none' : formatDate(due);
  if (metric == null)
    return say(
      '{department} wants this{by, select, none {} other { by {by}}}. No metric says yet when it is reached.',
      { department: department.name, by },
    );
  const stated = {
    department: department.name,
    metric: inSentence(metric.name),
    by,
    start: baseline == null ? 'none' : formatValue(baseline, metric.unit),
    stretch: stretch == null ? 'none' : sayTarget(stretch, metric.unit),
  };
  if (target == null)
    return say(
      '{department} wants {direction, select, INCREASE {to raise} DECREASE {to lower} MAINTAIN {to keep} other {to move}} ' +
        '{metric}{by, select, none {} other { by {by}}}{start, select, none {} other {, starting from {start}}}' +
        '{stretch, select, none {} other {, and strives for {stretch}}}. No number says yet when it is reached.',
      { ...stated, direction: direction ?? 'none' },
    );
  return say(
    '{department} wants {metric} {target}{by, select, none {} other { by {by}}}' +
      '{start, select, none {} other {, starting from {start}}}' +
      '{stretch, select, none {} other {, and strives for {stretch}}}.',
    { ...stated, target: sayTarget(target, metric.unit) },
  );
}
