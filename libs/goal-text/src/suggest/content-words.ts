import { germanMeasures, isFiller, unitOf } from '../known-words.ts';
import { languageOf } from '../read-goal-text.ts';
import { tokenise } from '../tokens.ts';

const ENGLISH_ENDINGS = /(?:ies|ing|ed|es|s)$/;
const GERMAN_ENDINGS = /(?:innen|ungen|ung|en|er|em|es|e|n|s)$/;

/** Of what stands in a text, the words that tell it from others: their stems, each with how it is written there. */
export function contentWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const clipped = text.slice(0, 2000);
  const language = languageOf(clipped);
  for (const { kind, folded, start, end } of tokenise(clipped, language)) {
    if (kind !== 'word' || folded.length < 3 || isFiller(folded) || unitOf.has(folded)) continue;
    for (const stem of stemsOf(folded)) if (!found.has(stem)) found.set(stem, clipped.slice(start, end));
  }
  return found;
}

/** "Kundenzufriedenheit" is also of "Kunden" and of "Zufriedenheit". */
function stemsOf(word: string): string[] {
  const measure = germanMeasures.find((each) => word.length > each.length + 3 && word.endsWith(each));
  const parts = measure === undefined ? [] : [word.slice(0, word.length - measure.length), measure];
  return [...new Set([word, ...parts].map(stemOf))];
}

/**
 * A word without its ending, the same for its forms in either language; no word anybody would write.
 *
 * @example stemOf('deliveries') === stemOf('delivery') // true
 */
export function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  const english = word.replace(ENGLISH_ENDINGS, (ending) => (ending === 'ies' ? 'y' : ''));
  const stem = english === word ? word.replace(GERMAN_ENDINGS, '') : english.replace(/(?:e|er|en)$/, '');
  return stem.length < 3 ? word : stem.replace(/([^aeiou])\1$/, '$1');
}
