/** Of mutations that were sent and not answered, by what they ask. */
const unanswered = new Map<string, string>();

/**
 * The key to send a mutation under. It stays the same until the mutation is answered: whoever presses the button again
 * because nothing seemed to happen means the same change, which may have been made.
 *
 * @param body what is asked, with everything that the person typed
 */
export function keyOf(body: string): string {
  const key = unanswered.get(body) ?? newKey();
  unanswered.set(body, key);
  return key;
}

/** It is answered; the same, asked again, is meant as another change. */
export function forgetKey(body: string): void {
  unanswered.delete(body);
}

/** Not `crypto.randomUUID`, which browsers keep from pages that come over plain HTTP from another machine. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
