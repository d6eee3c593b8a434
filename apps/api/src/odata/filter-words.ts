import { odataProblem } from './odata-problem.ts';

export interface Word {
  readonly kind: 'name' | 'text' | 'value' | 'sign' | 'end';
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly place: number;
}

const BLANK = /\s+/y;
const TEXT = /'(?:[^']|'')*'/y;
/** Numbers, days and moments: told apart by the column that they are compared with. */
const VALUE = /[+-]?\d[\w.:+-]*/y;
const NAME = /[A-Za-z_]\w*/y;
const SIGN = /[(),]/y;

const KINDS = [
  ['value', VALUE],
  ['name', NAME],
  ['sign', SIGN],
] as const;

function firstOf(next: (pattern: RegExp) => string | undefined): Pick<Word, 'kind' | 'text'> | undefined {
  for (const [kind, pattern] of KINDS) {
    const text = next(pattern);
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/**
 * The words of a `$filter`, with a last one for its end.
 * @throws Refused with the place of what is no word
 */
export function wordsOf(filter: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(filter) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  for (;;) {
    next(BLANK);
    const place = at + 1;
    if (at === filter.length) return [...words, { kind: 'end', text: '', place }];
    const text = next(TEXT);
    if (text !== undefined) {
      words.push({ kind: 'text', text: text.slice(1, -1).replaceAll("''", "'"), place });
      continue;
    }
    const found = firstOf(next);
    if (found === undefined)
      throw odataProblem(
        `$filter cannot be read at character ${String(place)}: "${filter.slice(at, at + 20)}". Texts stand in single quotes.`,
      );
    words.push({ ...found, place });
  }
}
