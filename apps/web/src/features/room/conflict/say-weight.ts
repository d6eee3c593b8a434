import { formatNumber, formatPercent } from '@concord/charts';

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

const PEOPLE: Record<Outcome['for'], string> = {
  CUSTOMER: 'customers',
  COWORKER: 'co-workers',
  SURROUNDINGS: 'the people around us',
};

/**
 * How much an outcome matters to those it is for, as one says it aloud.
 *
 * @example
 * sayWeight(onTime, { weight: 1, outcome: onTime }); // "Nothing matters more to customers (weight 9)."
 */
export function sayWeight(outcome: Outcome, ranking: Ranking | null | undefined): string {
  const who = PEOPLE[outcome.for];
  const weight = `weight ${formatNumber(outcome.weight)}`;
  if (ranking?.outcome?.key !== outcome.key) return `It matters to ${who}: ${weight}.`;
  if (ranking.weight >= 1) return `Nothing matters more to ${who} (${weight}).`;
  return `It matters to ${who} ${formatPercent(ranking.weight)} as much as what matters most (${weight}).`;
}
