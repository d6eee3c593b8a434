import type { CustomerOutcome, OutcomeAlignment } from '@concord/alignment-engine';
import { byLocale } from '@concord/texts';

/** What comes first: as in the plan, what matters most, what fares worst, what costs the headline most, or by name. */
export type OrderOfOutcomes = 'plan' | 'weight' | 'alignment' | 'loss' | 'name';

interface Placed {
  readonly entry: OutcomeAlignment;
  readonly name: string;
  /** Points of the headline that it does not add, of those that it could. */
  readonly loss: number;
}

const collator = byLocale((locale) => new Intl.Collator(locale));
const byName = (a: Placed, b: Placed) => collator().compare(a.name, b.name);
const byWeight = (a: Placed, b: Placed) => b.entry.weight - a.entry.weight || byName(a, b);

/** An outcome that nothing touches is behind those of which something is known. */
const fares = ({ entry }: Placed) => (entry.departments.length === 0 ? Infinity : entry.alignment);

const ORDERS: Readonly<Record<Exclude<OrderOfOutcomes, 'plan'>, (a: Placed, b: Placed) => number>> = {
  weight: byWeight,
  alignment: (a, b) => (fares(a) === fares(b) ? byWeight(a, b) : fares(a) - fares(b)),
  loss: (a, b) => b.loss - a.loss || (a.entry.outcome < b.entry.outcome ? -1 : 1),
  name: byName,
};

/**
 * The outcomes in an order, by which whoever shows some of them shows those that matter.
 *
 * @param stated the outcomes by their keys
 * @example
 * orderOutcomes(alignment.outcomes, judgement.outcomes, 'loss')[0]; // where most can be won
 */
export function orderOutcomes(
  outcomes: readonly OutcomeAlignment[],
  stated: { get(key: string): CustomerOutcome | undefined },
  order: OrderOfOutcomes,
): readonly OutcomeAlignment[] {
  if (order === 'plan') return outcomes;
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  return outcomes
    .map((entry) => ({
      entry,
      name: stated.get(entry.outcome)?.statement ?? entry.outcome,
      loss: (100 * entry.weight) / total - entry.share,
    }))
    .sort(ORDERS[order])
    .map(({ entry }) => entry);
}
