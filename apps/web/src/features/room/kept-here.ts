/**
 * Something typed that is more than one text, kept in this window until it is written.
 *
 * @param name unique within the meetings of the organisation
 * @returns nothing where nothing is kept
 */
export function readKept<Kept>(name: string): Kept | undefined {
  const text = sessionStorage.getItem(name);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

export function keepHere(name: string, kept: unknown): void {
  sessionStorage.setItem(name, JSON.stringify(kept));
}

export function forgetKept(name: string): void {
  sessionStorage.removeItem(name);
}
