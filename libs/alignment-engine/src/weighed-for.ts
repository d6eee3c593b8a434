import type { CustomerOutcome, Segment } from './plan.ts';

/**
 * The plan as it is for some people: each outcome weighs what it weighs to them.
 *
 * @example judgePlan(weighedFor(dealers, plan), '2026-11-16') // what would be settled first if all customers were dealers
 */
export function weighedFor<Weighed extends { readonly outcomes: readonly CustomerOutcome[] }>(
  { weights }: Pick<Segment, 'weights'>,
  plan: Weighed,
): Weighed {
  const outcomes = plan.outcomes.map((outcome) => ({ ...outcome, weight: weights[outcome.key] ?? outcome.weight }));
  return { ...plan, outcomes };
}
