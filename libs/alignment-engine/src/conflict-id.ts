/**
 * A name for a clash that stays the same when its numbers, texts or dates change, so that what people
 * decided about it stays attached.
 *
 * @param goals keys, sorted
 * @param subject what else tells two clashes of the same goals apart, such as a capacity
 * @example conflictId('trade-off', ['quick-answers', 'ship-on-time']) // 'trade-off:' and 16 hex digits
 */
export function conflictId(rule: string, goals: readonly string[], subject = ''): string {
  return `${rule}:${hash64([rule, subject, ...goals].join('\n'))}`;
}

/**
 * Two FNV-1a hashes side by side (Fowler, Noll, Vo) with different multipliers, each stirred at the
 * end so that near texts differ in every digit. Not for secrets.
 */
function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return hex(stir(low ^ (high >>> 15))) + hex(stir(high ^ (low >>> 13)));
}

function stir(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
