/**
 * A table of words that are said when they are read, so that they are in the language of then.
 *
 * @example
 * const words = saidTable({ OPEN: () => say('Open') });
 * words.OPEN; // 'Offen' in German
 */
export function saidTable<Key extends string, Words>(table: Readonly<Record<Key, () => Words>>) {
  const said = {} as Record<Key, Words>;
  for (const [key, get] of Object.entries(table))
    Object.defineProperty(said, key, { get: get as () => Words, enumerable: true });
  return said as Readonly<Record<Key, Words>>;
}
