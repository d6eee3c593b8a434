import { ENGLISH } from './lexicon/english.ts';
import { GERMAN } from './lexicon/german.ts';
import type { Language, Lexicon, VagueKind } from './lexicon/lexicon.ts';
import { UNITS } from './lexicon/units.ts';
import { phraseBook, type PhraseBook } from './phrases.ts';

type ListName = {
  [Name in keyof Lexicon]: Lexicon[Name] extends readonly string[] ? Name : never;
}[keyof Lexicon];

const LEXICONS = [ENGLISH, GERMAN];

/** The versions of the lists, so that figures can be told apart. */
export const LEXICON_VERSION = LEXICONS.map(({ language, version }) => `${language} ${version}`).join(', ');

/** Both languages at once: people mix them, and what is a word of one is seldom another word of the other. */
const books = new Map<ListName, PhraseBook>();

export function known(list: ListName): PhraseBook {
  const book = books.get(list) ?? phraseBook(LEXICONS.flatMap((lexicon) => lexicon[list]));
  books.set(list, book);
  return book;
}

export const fillersOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.fillers),
  de: new Set(GERMAN.fillers),
};

export function isFiller(word: string): boolean {
  return fillersOf.en.has(word) || fillersOf.de.has(word);
}

export const numberWords = { ...ENGLISH.numbers, ...GERMAN.numbers };
export const partWords = { ...ENGLISH.parts, ...GERMAN.parts };
export const factorWords = { ...ENGLISH.factors, ...GERMAN.factors };

export const vagueBooks: readonly {
  readonly kind: VagueKind;
  readonly language: Language;
  readonly book: PhraseBook;
}[] = LEXICONS.flatMap(({ language, vague }) =>
  vague.map(({ kind, phrases }) => ({ kind, language, book: phraseBook(phrases) })),
);

/** How a unit is written, to what it is. */
export const unitOf: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([unit, written]) => written.map((each) => [each, unit] as const)),
);
export const unitBook = phraseBook([...unitOf.keys()]);

/** Nouns that name something measured; in German they also end longer words. */
export const measureWords: ReadonlySet<string> = new Set(LEXICONS.flatMap(({ measures }) => measures));
export const germanMeasures: readonly string[] = GERMAN.measures.filter((word) => word.length >= 4);
export const lowerBetter: readonly string[] = LEXICONS.flatMap((lexicon) => lexicon.lowerBetter);
export const scoreWords: readonly string[] = LEXICONS.flatMap(({ scores }) => scores);
export const peopleWords: readonly string[] = LEXICONS.flatMap(({ people }) => people);
