/** Short enough to be read in an address, with room for a number behind it. */
const LONGEST = 40;

/**
 * A key for something with this title that nothing of `taken` has.
 *
 * @param otherwise what stands for a title without Latin letters and digits
 * @example
 * keyFromTitle('Größere Räder, bitte!', new Set()) // 'grossere-rader-bitte'
 * keyFromTitle('Answer at once', new Set(['answer-at-once'])) // 'answer-at-once-2'
 */
export function keyFromTitle(title: string, taken: ReadonlySet<string>, otherwise = 'goal'): string {
  const plain = title.toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFKD');
  const words = plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [otherwise];
  const key = words
    .reduce((text, word) => (`${text}-${word}`.length <= LONGEST ? `${text}-${word}` : text))
    .slice(0, LONGEST);
  if (!taken.has(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}
