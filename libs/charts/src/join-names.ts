/**
 * Names as a sentence holds them.
 *
 * @param most how many are named; the others are counted
 * @example
 * joinNames(['Sales', 'Finance', 'Service'], 2); // "Sales, Finance and 1 other"
 */
export function joinNames(names: readonly string[], most = Infinity): string {
  const others = names.length - most;
  const parts = others > 0 ? [...names.slice(0, most), `${others} ${others === 1 ? 'other' : 'others'}`] : names;
  if (parts.length <= 1) return parts[0] ?? 'nobody';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
