/**
 * Statements with the same result say the same, whatever their capitals, spaces and last full stop.
 *
 * @example sameWords(' My order  arrives on time. ') === sameWords('my order arrives on time') // true
 */
export function sameWords(statement: string): string {
  const words = statement.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return words.replace(/\s*[.!…]+$/u, '');
}
