const ids = new WeakMap<object, string>();

/** Remembers in which request something failed, for whoever words the failure without knowing the request. */
export function rememberFailure(failure: unknown, requestId: string): void {
  if (typeof failure === 'object' && failure !== null) ids.set(failure, requestId);
}

/** The id of the request in which something failed, or of the one that a GraphQL error wraps. */
export function requestIdOf(failure: unknown): string | undefined {
  if (typeof failure !== 'object' || failure === null) return undefined;
  const { originalError } = failure as { originalError?: unknown };
  return ids.get(failure) ?? requestIdOf(originalError);
}
