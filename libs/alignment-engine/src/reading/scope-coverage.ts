import { sumOf } from '../numbers.ts';
import { sortedUnique } from '../order.ts';
import type { Goal, Plan } from '../plan.ts';

/** Per dimension that a goal names, the values it covers. A dimension not named means all its values. */
export type Coverage = ReadonlyMap<string, ReadonlySet<string>>;

export function coverageOf(scope: Goal['scope']): Coverage {
  return new Map(Object.entries(scope).map(([dimension, values]) => [dimension, new Set(values)]));
}

/** Whether two goals have some value in common in every dimension. */
export function coverageMeets(a: Coverage, b: Coverage): boolean {
  for (const [dimension, values] of a) {
    const others = b.get(dimension);
    if (others !== undefined && ![...values].some((value) => others.has(value))) return false;
  }
  return true;
}

/** Per dimension that any of the goals names, in order, the values that all of them cover. */
export function sharedScope(coverages: readonly Coverage[]): Record<string, readonly string[]> {
  const shared: Record<string, readonly string[]> = {};
  // Most goals are for the whole business, and very many pairs of them are compared.
  if (coverages.every(({ size }) => size === 0)) return shared;
  for (const dimension of sortedUnique(coverages.flatMap((coverage) => [...coverage.keys()]))) {
    const named = coverages.flatMap((coverage) => coverage.get(dimension) ?? []);
    const [first = new Set<string>(), ...others] = named;
    shared[dimension] = sortedUnique([...first].filter((value) => others.every((values) => values.has(value))));
  }
  return shared;
}

/**
 * How much of the narrowest goal's business lies where all of the goals meet, 0 to 1: over the
 * dimensions that any of them names, the product of the weight of the shared values ÷ the weight of
 * the narrowest goal's values.
 *
 * @example two goals for { region: [eu] } and for all regions meet in all of the first: 1
 */
export function scopeExposure(coverages: readonly Coverage[], scopes: Plan['scopes']): number {
  let exposure = 1;
  for (const [dimension, shared] of Object.entries(sharedScope(coverages))) {
    const weights = scopes[dimension] ?? {};
    // A plan without weights for a dimension says nothing about which value is larger.
    const weigh = (values: Iterable<string>) => sumOf(sortedUnique(values), (value) => weights[value] ?? 1);
    const narrowest = Math.min(
      ...coverages.map((coverage) => weigh(coverage.get(dimension) ?? [...Object.keys(weights), ...shared])),
    );
    exposure *= weigh(shared) / narrowest;
  }
  return exposure;
}
