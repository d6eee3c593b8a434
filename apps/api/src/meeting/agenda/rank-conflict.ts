import type { AgendaRanking } from '@concord/persistence';

/** What a conflict weighs where no outcome is at stake: as much as its stake says then. */
const WITHOUT_OUTCOME = 0.3;

/** A conflict as far as it can be ranked: `severity` and `confidence` 0 to 1, `outcomes` keys. */
export interface RankableConflict {
  readonly id: string;
  readonly headline: string;
  readonly severity: number;
  readonly confidence: number;
  readonly outcomes: readonly string[];
}

/**
 * How much a conflict is worth the time of those who meet: severity × confidence × weight, each 0 to 1.
 *
 * The weight is the customers': of the outcomes at stake the one that matters most to them, as a share of what matters
 * most of all. Severity knows of it already, through the stake; here it counts once more, since a meeting about many
 * conflicts should spend its time where customers look. Where no outcome is at stake the weight is 0.3.
 *
 * @param weights by outcome, on any positive scale
 * @example
 * rankConflict({ severity: 0.5, confidence: 0.6, outcomes: ['on-time'], … }, new Map([['on-time', 9], ['calm-week', 4.5]]))
 * // { worth: 0.3, severity: 0.5, confidence: 0.6, weight: 1, outcome: 'on-time' }
 */
export function rankConflict(
  { severity, confidence, outcomes }: Omit<RankableConflict, 'id' | 'headline'>,
  weights: ReadonlyMap<string, number>,
): AgendaRanking {
  const largest = Math.max(0, ...weights.values());
  const [heaviest] = outcomes
    .flatMap((key) => (weights.has(key) ? [{ key, weight: weights.get(key) ?? 0 }] : []))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const weight = heaviest === undefined ? WITHOUT_OUTCOME : heaviest.weight / largest;
  return { worth: severity * confidence * weight, severity, confidence, weight, outcome: heaviest?.key ?? null };
}

/** The most worth first; of equals by id, so that the order is always the same. */
export function byWorth<Ranked extends { readonly id: string; readonly ranking: AgendaRanking }>(
  a: Ranked,
  b: Ranked,
): number {
  return b.ranking.worth - a.ranking.worth || (a.id < b.id ? -1 : 1);
}
