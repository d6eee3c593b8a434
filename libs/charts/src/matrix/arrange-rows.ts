import { byLocale } from '@concord/texts';
import type { MatrixRow } from '../to-alignment-rows.ts';

export const MATRIX_ORDERS = ['weight', 'alignment', 'name'] as const;

/** What comes first: what matters most to people, what fares worst, or the first by name. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export interface MatrixGroup {
  /** Whom its outcomes are for; null where the rows are not grouped. */
  readonly audience: string | null;
  readonly rows: readonly MatrixRow[];
}

const collator = byLocale((locale) => new Intl.Collator(locale));
const byName = (a: MatrixRow, b: MatrixRow) => collator().compare(a.statement, b.statement);
const byWeight = (a: MatrixRow, b: MatrixRow) => b.weight - a.weight || byName(a, b);

/** An outcome that nothing touches is behind those of which something is known. */
const fares = ({ alignment }: MatrixRow) => alignment ?? Infinity;

const ORDERS: Readonly<Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number>> = {
  weight: byWeight,
  alignment: (a, b) => (fares(a) === fares(b) ? byWeight(a, b) : fares(a) - fares(b)),
  name: byName,
};

/**
 * The rows of the matrix in an order, together or by whom their outcomes are for. The group with the weightiest
 * outcome comes first, whatever the order within it.
 *
 * @example
 * arrangeRows(rows, { order: 'alignment', isGrouped: false })[0].rows[0]; // the outcome that fares worst
 */
export function arrangeRows(
  rows: readonly MatrixRow[],
  { order, isGrouped }: { order: MatrixOrder; isGrouped: boolean },
): readonly MatrixGroup[] {
  const inOrder = [...rows].sort(ORDERS[order]);
  if (!isGrouped) return [{ audience: null, rows: inOrder }];
  const audiences = new Set([...rows].sort(byWeight).map(({ audience }) => audience));
  return [...audiences].map((audience) => ({
    audience,
    rows: inOrder.filter((row) => row.audience === audience),
  }));
}
