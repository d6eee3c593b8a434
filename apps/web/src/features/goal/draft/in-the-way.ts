import type { ConflictSummaryFragment } from '../../../graphql/operations.ts';

/**
 * Conflicts that stand in the way of a draft: they follow by arithmetic, and nobody has said that they know. Those
 * that it has, and those that it would open, each once.
 */
export function inTheWay(
  has: readonly ConflictSummaryFragment[],
  wouldOpen: readonly ConflictSummaryFragment[],
): readonly ConflictSummaryFragment[] {
  const unseen = [...has, ...wouldOpen].filter(
    ({ tier, life }) => tier === 'PROVEN' && (life == null || life.state === 'OPEN'),
  );
  return [...new Map(unseen.map((conflict) => [conflict.id, conflict])).values()];
}
