import { formatDate, formatValue } from '@concord/charts';
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

const verbs: Record<Direction, string> = { INCREASE: 'to raise', DECREASE: 'to lower', MAINTAIN: 'to keep' };

/**
 * What a goal wants, as one sentence.
 *
 * @example
 * sayGoal(promise); // "Sales wants promised delivery time at most 5 days by 30 June 2026, starting from 9 days,
 *                   //  and strives for at most 4 days."
 */
export function sayGoal({ department, metric, target, stretch, direction, baseline, due }: SayableGoal): string {
  const by = due == null ? '' : ` by ${formatDate(due)}`;
  if (metric == null) return `${department.name} wants this${by}. No metric says yet when it is reached.`;
  const start = baseline == null ? '' : `, starting from ${formatValue(baseline, metric.unit)}`;
  const reach = stretch == null ? '' : `, and strives for ${sayTarget(stretch, metric.unit)}`;
  if (target == null) {
    return `${department.name} wants ${direction == null ? 'to move' : verbs[direction]} ${inSentence(metric.name)}${by}${start}${reach}. No number says yet when it is reached.`;
  }
  return `${department.name} wants ${inSentence(metric.name)} ${sayTarget(target, metric.unit)}${by}${start}${reach}.`;
}
