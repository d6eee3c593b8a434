import { PERIODS } from './lexicon/time-words.ts';
import { own } from './own.ts';
import { phraseAt, phraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A year and where what says so ends (exclusive). */
export interface YearAt {
  readonly year: number;
  readonly end: number;
}

const SKIPPED = new Set([
  'of',
  'the',
  'in',
  'des',
  'der',
  'dem',
  'den',
  'vom',
  '.',
  ',',
  '/',
  'im',
  'jahr',
  'jahres',
  'year',
]);

/** Periods that can be this one or the next: "quarter", "Geschäftsjahr". */
export const periods = phraseBook(Object.keys(PERIODS));

/** The year that stands at a token, or behind small words there: "of 2027". */
export function yearAt(tokens: readonly Token[], at: number): YearAt | undefined {
  let next = at;
  while (next < at + 3 && SKIPPED.has(tokens[next]?.folded ?? '')) next += 1;
  const token = tokens[next];
  if (token?.value === undefined || !/^(?:20|21)\d{2}$/.test(token.folded)) return undefined;
  return { year: token.value, end: next + 1 };
}

/** "FY27", "GJ 2026/27", "fiscal year 2027": the year in which it ends. */
export function fiscalYearAt(tokens: readonly Token[], at: number): YearAt | undefined {
  const begin = skip(tokens, at, ['of', 'the', 'des', 'im', 'in', '/']);
  const end = phraseAt(periods, tokens, begin);
  if (end === undefined || own(PERIODS, words(tokens, begin, end)) !== 'fiscal-year') return undefined;
  const first = tokens[end];
  if (first?.value === undefined || !/^\d{2}(?:\d{2})?$/.test(first.folded)) return undefined;
  const named = fullYear(first.value);
  const second = tokens[end + 2];
  const isSpan = /^[/–-]$/.test(tokens[end + 1]?.folded ?? '') && second?.value !== undefined;
  if (isSpan && fullYear(second.value) === named + 1) return { year: named + 1, end: end + 3 };
  return { year: named, end: end + 1 };
}

export function skip(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  while (words.includes(tokens[next]?.folded ?? '')) next += 1;
  return next;
}

export function words(tokens: readonly Token[], at: number, end: number | undefined): string {
  return tokens
    .slice(at, end)
    .map(({ folded }) => folded)
    .join(' ');
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
