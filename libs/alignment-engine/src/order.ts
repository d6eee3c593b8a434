/** Compares by code unit, so that the order never depends on the language of a machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares things by one of their texts. */
export function by<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byText(text(a), text(b));
}

/**
 * The distinct texts in order.
 *
 * @example sortedUnique(['b', 'a', 'b']) // ['a', 'b']
 */
export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}
