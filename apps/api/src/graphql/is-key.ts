/** Whether a text can be the key of anything; one that cannot is not worth a statement, and may not even be storable. */
export function isKey(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,62}$/.test(text);
}
