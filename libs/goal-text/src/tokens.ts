import type { Language } from './lexicon/lexicon.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'day' | 'clock' | 'sign';
  /** In small letters, without marks: `fuer` for "für". */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A hyphen joins it to the token before: "time" in "on-time". */
  readonly joined: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly value?: number;
  /** Of a day: year, month, day of the month; no year where none is written. */
  readonly day?: { readonly year?: number; readonly month: number; readonly day: number; readonly unsure: boolean };
}

/** Longest first where they begin alike. */
const PATTERN = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))`,
    String.raw`(?<dotted>\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\d)|\d{2}(?!\d)|(?!\d)))`,
    String.raw`(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d))`,
    String.raw`(?<clock>24\/7|\d{1,2}:\d{2}(?!\d))`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)`,
    String.raw`(?<sign>[^\s])`,
  ].join('|'),
  'gu',
);

/** What words with a hyphen are glued with; between two numbers it is a range. */
const HYPHEN = /[-‐‑]/;

/** The words, numbers, days and signs of a text, each with its place. Any text has some reading. */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const match of text.matchAll(PATTERN)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (HYPHEN.test(written) && isCompound(text, start, end)) {
      hyphenEnd = end;
      continue;
    }
    const glued = tokens.at(-1)?.end === start;
    const place = {
      start,
      end,
      glued,
      joined: hyphenEnd === start,
      folded: fold(written),
      capital: /^\p{Lu}/u.test(written),
    };
    tokens.push({ ...place, ...meaning(match.groups ?? {}, language) });
  }
  return tokens;
}

function isCompound(text: string, start: number, end: number): boolean {
  const before = text.slice(start - 1, start);
  const after = text.slice(end, end + 1);
  return /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after) && !(/\d/.test(before) && /\d/.test(after));
}

function meaning(
  groups: Record<string, string | undefined>,
  language: Language,
): Pick<Token, 'kind' | 'value' | 'day'> {
  const { iso, dotted, slashed, number, word, clock } = groups;
  if (word !== undefined) return { kind: 'word' };
  if (number !== undefined) return { kind: 'number', value: numberOf(number, language) };
  if (clock !== undefined) return { kind: 'clock' };
  const parts = (iso ?? dotted ?? slashed)?.split(/[-./]/).map((part) => part.trim());
  const day = parts && dayOfParts(parts, iso !== undefined, slashed !== undefined && language === 'en');
  return day ? { kind: 'day', day } : { kind: 'sign' };
}

/** 03/04 is in one country the third of April, in another the fourth of March. */
function dayOfParts(parts: readonly string[], yearFirst: boolean, mayBeTurned: boolean): Token['day'] | undefined {
  const [first = NaN, second = NaN, third = NaN] = parts.map((part) => (part === '' ? NaN : Number(part)));
  if (yearFirst) return sound({ year: first, month: second, day: third, unsure: false });
  const year = Number.isNaN(third) ? {} : { year: third < 100 ? 2000 + third : third };
  if (mayBeTurned && second > 12) return sound({ ...year, month: first, day: second, unsure: false });
  return sound({ ...year, month: second, day: first, unsure: mayBeTurned && first <= 12 && first !== second });
}

function sound(day: NonNullable<Token['day']>): Token['day'] | undefined {
  const { year = 2000, month } = day;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day.day < 1) return undefined;
  return day.day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? day : undefined;
}

/**
 * A number as it is written in a language.
 *
 * @example numberOf('1.500', 'de') // 1500
 * @example numberOf('1.500', 'en') // 1.5
 */
export function numberOf(written: string, language: Language): number {
  const plain = written.replace(/[ \u00a0\u202f'’]/g, '');
  const marks = plain.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const groups = language === 'de' ? '.' : ',';
  const isGrouped = [...marks].every((mark) => mark === last) && /^\d{1,3}(?:[.,]\d{3})+$/.test(plain);
  if (isGrouped && (last === groups || marks.length > 1)) return Number(plain.replace(/[.,]/g, ''));
  const at = plain.lastIndexOf(last);
  return Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`);
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe' };

/**
 * Small letters without marks, so that "Für", "für" and "fuer" are one word.
 *
 * @example fold('Höchstens') // 'hoechstens'
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[äöüßæø]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
