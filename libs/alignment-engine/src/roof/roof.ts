import type { Influence } from '../plan.ts';
import { byText } from '../order.ts';

/** Which of some things go together and which get in each other's way: the roof of a House of Quality (QFD). */
export interface Roof {
  /** The weightiest first. */
  readonly items: readonly RoofItem[];
  /** Only pairs of the items of which something is known; by keys. */
  readonly ties: readonly RoofTie[];
  /** How many items there are besides, for which the roof has no room. */
  readonly leftOut: number;
}

export interface RoofItem {
  readonly key: string;
  /** How much it matters, 0 to 1. */
  readonly weight: number;
}

/** What is known of two items. Support and harm are kept apart, as everywhere, each 0 to 1. */
export interface RoofTie {
  /** Sorted. */
  readonly keys: readonly [string, string];
  readonly support: number;
  readonly harm: number;
  /** On which this rests. */
  readonly influences: readonly Influence[];
}

/** The weightiest items, as many as there is room for. */
export function foremostItems(items: readonly RoofItem[], most: number): Pick<Roof, 'items' | 'leftOut'> {
  const sorted = [...items].sort((a, b) => b.weight - a.weight || byText(a.key, b.key));
  return { items: sorted.slice(0, most), leftOut: Math.max(0, items.length - most) };
}

/** One thing that is known of two items: +0.5 supports, −0.5 harms. */
export interface KnownTie {
  readonly one: string;
  readonly other: string;
  readonly strength: number;
  readonly influence?: Influence;
}

/** Everything that is known of each pair, as one tie. */
export function gatherTies(known: readonly KnownTie[]): readonly RoofTie[] {
  const ties = new Map<string, RoofTie>();
  for (const { one, other, strength, influence } of known) {
    if (strength === 0 || one === other) continue;
    const keys: [string, string] = one < other ? [one, other] : [other, one];
    const name = JSON.stringify(keys);
    const before = ties.get(name) ?? { keys, support: 0, harm: 0, influences: [] };
    const influences = influence === undefined ? [] : [influence];
    ties.set(name, {
      keys,
      support: Math.max(before.support, strength),
      harm: Math.max(before.harm, -strength),
      influences: [...before.influences.filter((kept) => kept !== influence), ...influences],
    });
  }
  return [...ties.values()].sort((a, b) => byText(a.keys[0], b.keys[0]) || byText(a.keys[1], b.keys[1]));
}
