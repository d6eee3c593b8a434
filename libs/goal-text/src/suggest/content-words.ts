import { germanMeasures, isFiller, numberWords, unitOf } from '../known-words.ts';
import { fold } from '../tokens.ts';

const ENGLISH_ENDINGS = /(?:ies|ing|ed|es|s)$/;
const GERMAN_ENDINGS = /(?:innen|ungen|ung|en|er|em|es|e|n|s)$/;

/** As in `tokenise`, which knows more and takes longer: all words of all goals are learnt by this. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
const LONGEST = 2000;

/** Of what stands in a text, the words that tell it from others: their stems, each with how it is written there. */
export function contentWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.slice(0, LONGEST).matchAll(WORD)) {
    const folded = fold(word);
    if (folded.length < 3 || isFiller(folded) || unitOf.has(folded) || Object.hasOwn(numberWords, folded)) continue;
    for (const stem of stemsOf(folded)) if (!found.has(stem)) found.set(stem, word);
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
