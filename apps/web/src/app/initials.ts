/**
 * The first letters of the first and the last name. What stands in brackets is no part of a name.
 *
 * @example
 * initials('Ole Kristian Moe'); // 'OM'
 * initials('Gunnar Aasen (board)'); // 'GA'
 */
export function initials(name: string): string {
  const words = name
    .replaceAll(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
