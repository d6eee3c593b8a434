/**
 * The known word that a mistyped one was most likely meant to be, or undefined if none is near. Case, dashes,
 * underscores and spaces do not count; otherwise at most a third of the letters may differ (two, in short words).
 * Distance: optimal string alignment (Damerau 1964): an inserted, dropped, changed or swapped letter each count one.
 *
 * @example suggestWord('leadtime', ['lead-time', 'orders']) // 'lead-time'
 */
export function suggestWord(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  const bare = strip(word);
  for (const candidate of known) {
    const other = strip(candidate);
    const allowed = Math.min(Math.max(2, Math.floor(bare.length / 3)), Math.max(bare.length, other.length) - 1);
    const distance = Math.abs(bare.length - other.length) > allowed ? Infinity : editDistance(bare, other);
    if (distance > allowed) continue;
    if (!best || distance < best.distance || (distance === best.distance && candidate < best.word)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

const strip = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + changed,
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
