/**
 * Keeps the first of any number of things that come in any order: in a heap with the last of those kept
 * on top, so that memory is bounded.
 */
export class Foremost<Item> {
  readonly #heap: Item[] = [];

  /**
   * @param room how many are kept
   * @param compare negative if its first argument comes first; no two are equal
   */
  constructor(
    private readonly room: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  /** The one that gives way to the next that comes before it; nothing as long as there is room for all. */
  last(): Item | undefined {
    return this.#heap.length < this.room ? undefined : this.#heap[0];
  }

  /** Takes an item, if need be in the place of the last one. Whether it comes before that is the caller's to see to. */
  keep(item: Item): void {
    const heap = this.#heap;
    if (heap.length >= this.room) this.#sink(item, 0);
    else if (heap.push(item) === this.room) {
      // Only now does it matter which is the last.
      for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) this.#sink(heap[at] as Item, at);
    }
  }

  /** Those kept, in no order. */
  items(): readonly Item[] {
    return this.#heap;
  }

  inOrder(): Item[] {
    return [...this.#heap].sort(this.compare);
  }

  /** Puts an item in a place of the heap, or further down past all below it that come later. */
  #sink(item: Item, from: number): void {
    const heap = this.#heap;
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (one === undefined) break;
      const below = other !== undefined && this.compare(other, one) > 0 ? left + 1 : left;
      const child = heap[below];
      if (child === undefined || this.compare(child, item) < 0) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = item;
  }
}
