import { formatNumber, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';

interface Outcome {
  readonly key: string;
  readonly for: 'CUSTOMER' | 'COWORKER' | 'SURROUNDINGS';
  readonly weight: number;
}

interface Ranking {
  /** Relative to the largest weight of all outcomes. */
  readonly weight: number;
  readonly outcome?: { readonly key: string } | null;
}

/**
 * How much an outcome matters to those it is for, as one says it aloud.
 *
 * @example
 * sayWeight(onTime, { weight: 1, outcome: onTime }); // "Nothing matters more to customers (weight 9)."
 */
export function sayWeight(outcome: Outcome, ranking: Ranking | null | undefined): string {
  const values = { audience: outcome.for, weight: formatNumber(outcome.weight) };
  if (ranking?.outcome?.key !== outcome.key)
    return say(
      'It matters to {audience, select, CUSTOMER {customers} COWORKER {co-workers} other {the people around us}}: ' +
        'weight {weight}.',
      values,
    );
  if (ranking.weight >= 1)
    return say(
      'Nothing matters more to {audience, select, CUSTOMER {customers} COWORKER {co-workers} ' +
        'other {the people around us}} (weight {weight}).',
      values,
    );
  return say(
    'It matters to {audience, select, CUSTOMER {customers} COWORKER {co-workers} other {the people around us}} ' +
      '{share} as much as what matters most (weight {weight}).',
    { ...values, share: formatPercent(ranking.weight) },
  );
}
