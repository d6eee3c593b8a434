import type { CellVerdict } from '../to-alignment-rows.ts';

export interface RoofItem {
  readonly key: string;
  readonly name: string;
}

export interface RoofTie {
  /** Two keys. */
  readonly keys: readonly string[];
  /** How far doing well in one does good to the other, 0 to 1. */
  readonly support: number;
  /** How far it does harm, 0 to 1. */
  readonly harm: number;
  /** Conflicts between them that nobody has settled. */
  readonly conflicts: number;
  /** Severity of the worst of these, 0 to 1. */
  readonly worst: number;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
}

export interface RoofColumn extends RoofItem {
  /** Its middle. */
  readonly x: number;
}

/** Where two columns meet under the roof. */
export interface RoofCell {
  readonly one: RoofItem;
  readonly other: RoofItem;
  readonly x: number;
  readonly y: number;
  /** Null where nothing is known of the two. */
  readonly tie: KnownTie | null;
}

export interface KnownTie extends RoofTie {
  readonly verdict: CellVerdict;
  /** 0 to 1. */
  readonly strength: number;
}

export interface RoofShape {
  readonly columns: readonly RoofColumn[];
  readonly cells: readonly RoofCell[];
  /** From corner to corner of a cell. */
  readonly side: number;
  readonly width: number;
  /** Of the roof alone; what stands under it comes below. */
  readonly height: number;
  /** Items that are tied to no other, and so have no column. */
  readonly untied: number;
}

/**
 * The roof of a House of Quality: a column for each item, and above every two columns a cell where their diagonals
 * meet. Items keep their order; those tied to no other are left out, because their cells would say nothing.
 *
 * @param side how wide a column is, in pixels
 * @example
 * toRoof([{ key: 'a', name: 'A' }, { key: 'b', name: 'B' }], [tie], 30).cells; // one, at x 30, y 15
 */
export function toRoof(items: readonly RoofItem[], ties: readonly RoofTie[], side: number): RoofShape {
  const known = new Map(ties.map((tie) => [pairOf(tie.keys), readTie(tie)]));
  const tied = new Set(ties.flatMap(({ keys }) => keys));
  const columns = items.filter(({ key }) => tied.has(key)).map((item, i) => ({ ...item, x: (i + 0.5) * side }));
  const height = (columns.length * side) / 2;
  const cells = columns.flatMap((one, i) =>
    columns.slice(i + 1).map((other, j) => ({
      one,
      other,
      x: (one.x + other.x) / 2,
      y: height - ((j + 1) * side) / 2,
      tie: known.get(pairOf([one.key, other.key])) ?? null,
    })),
  );
  return { columns, cells, side, width: columns.length * side, height, untied: items.length - columns.length };
}

/** Harm and help at once are contested, as everywhere. A conflict is harm. */
function readTie(tie: RoofTie): KnownTie {
  const harm = harmOf(tie);
  const verdict = harm === 0 ? 'helps' : tie.support > 0 ? 'contested' : 'hurts';
  return { ...tie, verdict, strength: Math.max(harm, tie.support) };
}

/** How far two things get in each other's way: as stated, or as the worst conflict between them has it. */
export function harmOf({ harm, worst, conflicts }: RoofTie): number {
  return Math.max(harm, conflicts > 0 ? worst : 0);
}

const pairOf = (keys: readonly string[]) => [...keys].sort().join(' ');
