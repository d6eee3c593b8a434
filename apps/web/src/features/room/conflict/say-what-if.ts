import { formatPoints, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
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
  return say('{department}: {metric} {target} (alignment {before} → {after} of 100; closes {closed}, opens {opened})', {
    department,
    metric,
    target: sayTyped(target, unit),
    before: formatPoints(before.headline),
    after: formatPoints(after.headline),
    closed: closed.length,
    opened: opened.length,
  });
}

function sayTyped({ kind, low, high }: TargetValues, unit: string): string {
  const valueOf = (typed: string) => formatValue(readNumber(typed) ?? 0, unit);
  if (kind === 'BETWEEN') return say('between {low} and {high}', { low: valueOf(low), high: valueOf(high) });
  const value = valueOf(low);
  if (kind === 'AT_MOST') return say('at most {value}', { value });
  return kind === 'AT_LEAST' ? say('at least {value}', { value }) : say('exactly {value}', { value });
}
