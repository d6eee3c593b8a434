/** A key as words. */
export function spoken(key: string): string {
  return key.replace(/[-_]/g, ' ');
}
