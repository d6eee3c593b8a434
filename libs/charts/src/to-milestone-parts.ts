export interface MilestoneCounts {
  readonly total: number;
  readonly done: number;
  /** Due and not done. */
  readonly late: number;
}

export interface MilestonePart {
  readonly kind: 'done' | 'late' | 'ahead';
  readonly count: number;
  /** Share of the total, 0 to 1. */
  readonly share: number;
}

/**
 * Milestones done, late and still ahead, in the order in which they are drawn. Parts of zero are left out.
 *
 * @example
 * toMilestoneParts({ total: 4, done: 2, late: 1 }).map(({ kind, count }) => `${count} ${kind}`);
 * // ['2 done', '1 late', '1 ahead']
 */
export function toMilestoneParts({ total, done, late }: MilestoneCounts): readonly MilestonePart[] {
  const parts = [
    { kind: 'done', count: done },
    { kind: 'late', count: late },
    { kind: 'ahead', count: total - done - late },
  ] as const;
  return parts.filter(({ count }) => count > 0).map((part) => ({ ...part, share: part.count / total }));
}
