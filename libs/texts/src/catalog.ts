import type { Language } from './language.ts';

/** The texts of a language by the English ones, both in ICU's message syntax. */
export type Catalog = Readonly<Record<string, string>>;

const catalogs = new Map<Language, Map<string, string>>();

/** Adds what a part of the product says in a language. Parts that say the same thing may both bring it. */
export function addTexts(language: Language, texts: Catalog): void {
  const known = catalogs.get(language) ?? new Map<string, string>();
  for (const [english, own] of Object.entries(texts)) known.set(english, own);
  catalogs.set(language, known);
}

/** A text in a language; in English, its own text, where the language does not have it. */
export function textIn(language: Language, english: string): string {
  return catalogs.get(language)?.get(english) ?? withoutContext(english);
}

/** What follows two at-signs tells translators which of a word's meanings is meant: "Open@@a conflict's state". */
function withoutContext(english: string): string {
  const at = english.indexOf('@@');
  return at === -1 ? english : english.slice(0, at);
}
