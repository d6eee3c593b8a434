import type { AgendaItemKind } from '@concord/persistence';

const PLACES: readonly AgendaItemKind[] = ['actions', 'decision-review', 'conflict', 'own'];

/**
 * Puts new items among those that stand: each behind the last of its kind, or of a kind that belongs before it; first
 * where there is none. Those that stand keep their order, whatever it is.
 *
 * @example orderAgenda([{ kind: 'own' }], [{ kind: 'actions' }, { kind: 'conflict' }]) // actions, conflict, own
 */
export function orderAgenda<Item extends { readonly kind: AgendaItemKind }>(
  standing: readonly Item[],
  fresh: readonly Item[],
): Item[] {
  const ordered = [...standing];
  for (const item of fresh) {
    const last = ordered.findLastIndex(({ kind }) => PLACES.indexOf(kind) <= PLACES.indexOf(item.kind));
    ordered.splice(last + 1, 0, item);
  }
  return ordered;
}

/**
 * The same items with one of them at another place.
 * @example movedTo(['a', 'b', 'c'], 'c', 0) // ['c', 'a', 'b']
 */
export function movedTo<Item>(items: readonly Item[], item: Item, place: number): Item[] {
  const others = items.filter((one) => one !== item);
  const at = Math.min(Math.max(0, place), others.length);
  return [...others.slice(0, at), item, ...others.slice(at)];
}
