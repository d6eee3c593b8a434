import { formatPoints, formatValue } from '@concord/charts';
import { readNumber } from '../../../components/read-number.ts';
import type { TargetValues } from '../../goal-form/goal-form-values.ts';

interface Tried {
  readonly department: string;
  readonly title: string;
  readonly metric: string;
  readonly unit: string;
  readonly target: TargetValues;
}

interface Effect {
  readonly opened: readonly object[];
  readonly closed: readonly object[];
  readonly before: { readonly headline: number };
  readonly after: { readonly headline: number };
}

/**
 * What was tried and what it would do, as an option that somebody reads later.
 *
 * @example
 * sayWhatIf(tried, effect); // "Sales: Promised delivery time at most 7 days (alignment 60.2 → 61.4 of 100; closes 1, opens 0)"
 */
export function sayWhatIf({ department, metric, unit, target }: Tried, effect: Effect): string {
  const { before, after, closed, opened } = effect;
  const step = `alignment ${formatPoints(before.headline)} → ${formatPoints(after.headline)} of 100`;
  return `${department}: ${metric} ${sayTyped(target, unit)} (${step}; closes ${closed.length}, opens ${opened.length})`;
}

function sayTyped({ kind, low, high }: TargetValues, unit: string): string {
  const say = (text: string) => formatValue(readNumber(text) ?? 0, unit);
  if (kind === 'BETWEEN') return `between ${say(low)} and ${say(high)}`;
  return `${kind === 'AT_MOST' ? 'at most' : kind === 'AT_LEAST' ? 'at least' : 'exactly'} ${say(low)}`;
}
