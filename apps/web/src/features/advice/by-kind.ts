import type { AdvicePartsFragment, AdviceRule } from '../../graphql/operations.ts';

export interface AdviceKind {
  readonly rule: AdviceRule;
  /** Weightiest first. */
  readonly pieces: readonly AdvicePartsFragment[];
}

/**
 * Advice by kind. The kind with the weightiest piece comes first, as the engine's order has it.
 *
 * @param advice weightiest first
 */
export function byKind(advice: readonly AdvicePartsFragment[]): AdviceKind[] {
  const kinds = new Map<AdviceRule, AdvicePartsFragment[]>();
  for (const piece of advice) kinds.set(piece.rule, [...(kinds.get(piece.rule) ?? []), piece]);
  return [...kinds].map(([rule, pieces]) => ({ rule, pieces }));
}
