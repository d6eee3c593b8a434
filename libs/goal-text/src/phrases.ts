import type { Token } from './tokens.ts';

/** Phrases by their first and by their last word, the longest first. */
export interface PhraseBook {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Endings of German adjectives, those of the highest degree included. */
const ENDINGS = [
  '',
  ...['', 'st', 'er'].flatMap((degree) => ['e', 'em', 'en', 'er', 'es'].map((ending) => degree + ending)),
];

export function phraseBook(phrases: readonly string[]): PhraseBook {
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  return { byFirst: groupedBy(split, (words) => words[0]), byLast: groupedBy(split, (words) => words.at(-1)) };
}

/** The end (exclusive) of the longest phrase that begins at a token. */
export function phraseAt(book: PhraseBook, tokens: readonly Token[], at: number): number | undefined {
  const found = candidates(book.byFirst, tokens[at]).find((words) => fits(words, tokens, at));
  return found && at + found.length;
}

/** The beginning of the longest phrase that ends before a token. */
export function phraseBefore(book: PhraseBook, tokens: readonly Token[], before: number): number | undefined {
  const found = candidates(book.byLast, tokens[before - 1]).find((words) => fits(words, tokens, before - words.length));
  return found && before - found.length;
}

function candidates(index: PhraseBook['byFirst'], token: Token | undefined): (readonly string[])[] {
  if (token === undefined) return [];
  const found = forms(token.folded).flatMap((form) => index.get(form) ?? []);
  return found.sort((a, b) => b.length - a.length);
}

function fits(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return at >= 0 && words.every((word, i) => isWord(word, tokens[at + i]?.folded));
}

function isWord(word: string, folded: string | undefined): boolean {
  if (folded === undefined) return false;
  return word === folded || (word.endsWith('~') && forms(folded).includes(word));
}

/** A word as it is, and without each ending that a German adjective may have. */
function forms(folded: string): string[] {
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending) && folded.length > ending.length + 2);
  return [folded, ...stems.map((ending) => `${folded.slice(0, folded.length - ending.length)}~`)];
}

function groupedBy(phrases: readonly string[][], key: (words: string[]) => string | undefined) {
  const found = new Map<string, string[][]>();
  for (const words of phrases) {
    const of = key(words) ?? '';
    found.set(of, [...(found.get(of) ?? []), words]);
  }
  return found;
}
