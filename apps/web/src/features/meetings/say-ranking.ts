import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import type { AgendaItemPartsFragment } from '../../graphql/operations.ts';

type Ranking = NonNullable<AgendaItemPartsFragment['ranking']>;

/**
 * Why a conflict stands where it stands on an agenda: the arithmetic in a sentence.
 *
 * @example
 * sayRanking({ worth: 0.45, severity: 0.5, confidence: 1, weight: 0.9, outcome: onTime });
 * // "Severity 50 % × confidence 100 % × weight 90 % = 45 % of what a conflict can weigh. The weight is how much
 * // “My bicycle is ready on the day you promised” matters to customers."
 */
export function sayRanking({ worth, severity, confidence, weight, outcome }: Ranking): string {
  const product = say(
    'Severity {severity} × confidence {confidence} × weight {weight} = {worth} of what a conflict can weigh.',
    {
      severity: formatPercent(severity),
      confidence: formatPercent(confidence),
      weight: formatPercent(weight),
      worth: formatPercent(worth),
    },
  );
  return `${product} ${sayMeaning(outcome)}`;
}

function sayMeaning(outcome: Ranking['outcome']): string {
  if (outcome == null) return say('No outcome is at stake, so the weight is a low one.');
  return say(
    'The weight is how much “{statement}” matters to {audience, select, CUSTOMER {customers} COWORKER {coworkers} ' +
      'other {the surroundings}}.',
    { statement: outcome.statement, audience: outcome.for },
  );
}
