const MOST_LETTERS = 60;

/**
 * What a file is called that somebody takes away from a figure.
 *
 * @param parts whose it is, what it is and of which day; those that are missing are left out
 * @example
 * nameFile(['Strandheim Møbler', 'Progress', '2026-03-30'], 'csv'); // 'strandheim-mobler-progress-2026-03-30.csv'
 */
export function nameFile(parts: readonly (string | undefined)[], ending: string): string {
  const name = parts.flatMap((part) => (part === undefined ? [] : [toSlug(part)])).filter((part) => part !== '');
  return `${name.join('-') || 'concord'}.${ending}`;
}

/** @example toSlug('Sales & Service: 3 of 4'); // 'sales-service-3-of-4' */
function toSlug(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
  const letters = plain.replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return letters.slice(0, MOST_LETTERS).replaceAll(/^-|-$/g, '');
}
