/**
 * The known word that a mistyped one was most likely meant to be, or undefined if none is near. Case, dashes,
 * underscores and spaces do not count; otherwise at most a third of the letters may differ (two, in short words).
 * Of very many words, those that begin alike are compared first, and not all of the others. Distance: optimal string alignment (Damerau 1964): an inserted, dropped, changed or swapped letter each count one.
 *
 * @example suggestWord('leadtime', ['lead-time', 'orders']) // 'lead-time'
 */
export function suggestWord(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  const bare = strip(word);
  let compared = 0;
  for (const [candidate, other] of thoseBeginningAlikeFirst(bare, known)) {
    const allowed = Math.min(Math.max(2, Math.floor(bare.length / 3)), Math.max(bare.length, other.length) - 1);
    if (Math.abs(bare.length - other.length) > allowed) continue;
    compared += bare.length * other.length;
    if (compared > MOST_COMPARED) break;
    const distance = editDistance(bare, other);
    if (distance > allowed) continue;
    if (!best || distance < best.distance || (distance === best.distance && candidate < best.word)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** Pairs of letters, about a millisecond: a file may have a mistake in every line. */
const MOST_COMPARED = 100_000;

/** Each known word with its bare form. */
function thoseBeginningAlikeFirst(bare: string, known: Iterable<string>): (readonly [string, string])[] {
  const words = [...known].map((word) => [word, strip(word)] as const);
  const isAlike = ([, other]: readonly [string, string]) => other.slice(0, 2) === bare.slice(0, 2);
  return [...words.filter(isAlike), ...words.filter((entry) => !isAlike(entry))];
}

const strip = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

function editDistance(a: string, b: string): number {
  let beforeLast = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const changed = at(last, j - 1) + (isSame ? 0 : 1);
      const swapped = !isSame && i > 1 && j > 1 && isSwapped(a, i, b, j) ? at(beforeLast, j - 2) + 1 : changed;
      row[j] = smaller(smaller(changed, swapped), smaller(at(last, j), at(row, j - 1)) + 1);
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

const smaller = (a: number, b: number) => (a < b ? a : b);

const isSwapped = (a: string, i: number, b: string, j: number) =>
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

const at = (row: Uint16Array, index: number) => row[index] ?? 0;
