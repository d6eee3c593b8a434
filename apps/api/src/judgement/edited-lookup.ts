/** Entries found by key. */
export interface Lookup<Entry> {
  get(key: string): Entry | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<Entry>;
}

/** With more edits than this, looking through them costs more than joining them with the rest once. */
const MOST_EDITS = 500;

/**
 * Entries of which a few differ from very many that other lookups share: an edit of one of a hundred thousand goals
 * copies only the edits before it.
 */
export class EditedLookup<Entry> implements Lookup<Entry> {
  readonly #shared: ReadonlyMap<string, Entry>;
  /** Nothing for what was removed. */
  readonly #edits: ReadonlyMap<string, Entry | undefined>;

  constructor(shared: ReadonlyMap<string, Entry>, edits: ReadonlyMap<string, Entry | undefined> = new Map()) {
    const isLong = edits.size > MOST_EDITS;
    this.#shared = isLong ? joined(shared, edits) : shared;
    this.#edits = isLong ? new Map() : edits;
  }

  get size(): number {
    let size = this.#shared.size;
    for (const [key, entry] of this.#edits) size += Number(entry !== undefined) - Number(this.#shared.has(key));
    return size;
  }

  get(key: string): Entry | undefined {
    return this.#edits.has(key) ? this.#edits.get(key) : this.#shared.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  keys(): Iterable<string> {
    return joined(this.#shared, this.#edits).keys();
  }

  values(): Iterable<Entry> {
    return joined(this.#shared, this.#edits).values();
  }

  /** The same with other entries under some keys, or with none. */
  with(edits: Iterable<readonly [key: string, entry: Entry | undefined]>): EditedLookup<Entry> {
    return new EditedLookup(this.#shared, new Map([...this.#edits, ...edits]));
  }
}

function joined<Entry>(
  shared: ReadonlyMap<string, Entry>,
  edits: ReadonlyMap<string, Entry | undefined>,
): ReadonlyMap<string, Entry> {
  const all = new Map(shared);
  for (const [key, entry] of edits) {
    if (entry === undefined) all.delete(key);
    else all.set(key, entry);
  }
  return all;
}
