const listeners = new Set<() => void>();

/**
 * Hears when an answer looks as if nobody were signed in any more.
 * @returns stops it
 */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellSignedOut(): void {
  for (const listener of listeners) listener();
}
