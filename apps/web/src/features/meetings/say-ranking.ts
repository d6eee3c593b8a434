import { formatPercent } from '@concord/charts';
import type { AgendaItemPartsFragment, Audience } from '../../graphql/operations.ts';

type Ranking = NonNullable<AgendaItemPartsFragment['ranking']>;

const whom: Record<Audience, string> = {
  CUSTOMER: 'customers',
  COWORKER: 'coworkers',
  SURROUNDINGS: 'the surroundings',
};

/**
 * Why a conflict stands where it stands on an agenda: the arithmetic in a sentence.
 *
 * @example
 * sayRanking({ worth: 0.45, severity: 0.5, confidence: 1, weight: 0.9, outcome: onTime });
 * // "Severity 50 % × confidence 100 % × weight 90 % = 45 % of what a conflict can weigh. The weight is how much
 * // “My bicycle is ready on the day you promised” matters to customers."
 */
export function sayRanking({ worth, severity, confidence, weight, outcome }: Ranking): string {
  const product = `Severity ${formatPercent(severity)} × confidence ${formatPercent(confidence)} × weight ${formatPercent(weight)}`;
  const meaning =
    outcome == null
      ? 'No outcome is at stake, so the weight is a low one.'
      : `The weight is how much “${outcome.statement}” matters to ${whom[outcome.for]}.`;
  return `${product} = ${formatPercent(worth)} of what a conflict can weigh. ${meaning}`;
}
