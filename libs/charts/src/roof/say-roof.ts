import type { ChartTable } from '../chart-figure.tsx';
import { formatNumber } from '../format.ts';
import { SIGNS } from '../matrix/verdicts.ts';
import { harmOf, type RoofItem, type RoofShape, type RoofTie } from './to-roof.ts';

/** What stands under the roof, one and many. */
export type RoofWords = readonly [one: string, many: string];

/**
 * Which of some things get in each other's way.
 *
 * @example
 * sayRoof([], [], ['metric', 'metrics']); // "No two metrics are known to support or hinder each other"
 */
export function sayRoof(items: readonly RoofItem[], ties: readonly RoofTie[], [, many]: RoofWords): string {
  if (ties.length === 0) return `No two ${many} are known to support or hinder each other`;
  const against = [...ties].filter((tie) => harmOf(tie) > 0).sort((a, b) => harmOf(b) - harmOf(a));
  const together = ties.length - against.length;
  const [worst] = against;
  if (worst === undefined) {
    return `${together} ${together === 1 ? 'pair' : 'pairs'} of ${many} ${together === 1 ? 'supports' : 'support'} each other, and none gets in each other’s way`;
  }
  const names = worst.keys.map((key) => `“${items.find((item) => item.key === key)?.name ?? key}”`).join(' and ');
  const support =
    together === 0 ? '' : `; ${together} ${together === 1 ? 'pair supports' : 'pairs support'} each other`;
  if (against.length === 1) return `One pair of ${many} gets in each other’s way: ${names}${support}`;
  return `${against.length} pairs of ${many} get in each other’s way, most of all ${names}${support}`;
}

const VERDICTS = { helps: 'Support each other', hurts: 'In each other’s way', contested: 'Both' } as const;

/** The same as a table: what gets most in each other's way first. */
export function toRoofTable({ cells }: RoofShape, [one]: RoofWords): ChartTable {
  const noun = one.charAt(0).toUpperCase() + one.slice(1);
  const tied = cells.flatMap(({ tie, ...cell }) => (tie === null ? [] : [{ ...cell, tie }]));
  const sorted = tied.sort((a, b) => harmOf(b.tie) - harmOf(a.tie) || b.tie.support - a.tie.support);
  return {
    columns: [noun, `Other ${one}`, 'Together', 'Support', 'Harm', 'Conflicts', 'Because'],
    rows: sorted.map(({ one: first, other, tie }) => [
      first.name,
      other.name,
      `${SIGNS[tie.verdict]} ${VERDICTS[tie.verdict]}`,
      formatNumber(tie.support),
      formatNumber(harmOf(tie)),
      formatNumber(tie.conflicts),
      tie.reasons.join(' ') || '–',
    ]),
    toneOf: (row, column) => (column === 2 ? (sorted[row]?.tie.verdict ?? null) : null),
  };
}
