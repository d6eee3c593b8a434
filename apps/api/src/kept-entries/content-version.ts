import { createHash } from 'node:crypto';

/**
 * A short text that differs wherever what it is made of differs: the version of an entry that counts none.
 *
 * @example
 * contentVersion({ key: 'phone', hours: {} }) === contentVersion({ hours: {}, key: 'phone' }) // true
 */
export function contentVersion(entry: object): string {
  return createHash('sha256').update(JSON.stringify(entry, sortedFields)).digest('base64url').slice(0, 22);
}

/** How an entry was put together does not matter. */
function sortedFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
