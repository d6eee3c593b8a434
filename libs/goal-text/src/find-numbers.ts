import { known } from './known-words.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { amountAt, type Amount } from './read-amount.ts';
import type { Token } from './tokens.ts';

export type NumberRole = 'to' | 'at-most' | 'at-least' | 'by' | 'from' | 'range' | 'plain' | 'aside';

/** An amount and what it is for, with the tokens that say so. */
export interface NumberMatch extends Amount {
  /** Where what announces it begins: "at least". */
  readonly from: number;
  readonly role: NumberRole;
  /** The upper end of a range. */
  readonly high?: number;
  /** What shall be so: "95 % of calls". */
  readonly isShare: boolean;
  /** Said within something else that it bounds: "to below 5 %". */
  readonly bound?: 'at-most' | 'at-least';
}

const PASSED = new Set([
  'the',
  'a',
  'an',
  'about',
  'around',
  'approximately',
  'roughly',
  'another',
  'den',
  'die',
  'der',
  'das',
  'rund',
  'etwa',
  'ca',
  'alle',
  'all',
  '.',
  ':',
  'of',
  'just',
  'is',
  'an',
  'durchschnittlich',
  'nur',
  'only',
  '~',
  'first',
  'es',
  'sind',
]);
const RANGE = new Set(['to', '-', '–', '—', 'bis', 'and', 'und']);
const NO_TARGET = new Set([
  'for',
  'fuer',
  'since',
  'seit',
  'every',
  'jeden',
  'last',
  'past',
  'letzten',
  'per',
  'pro',
  'je',
  'top',
]);

/** Every amount of a text that is not part of a date, in its order. */
export function findNumbers(tokens: readonly Token[], taken: ReadonlySet<number>): NumberMatch[] {
  const found: NumberMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = taken.has(at) ? undefined : amountAt(tokens, at);
    if (!amount || isLabel(tokens, at)) continue;
    const free = found.at(-1)?.end ?? 0;
    const range = rangeFrom(tokens, amount, taken, free);
    found.push(range ?? withRole(tokens, amount, free));
    at = (found.at(-1)?.end ?? at + 1) - 1;
  }
  return withSharedUnits(found);
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  return phraseBefore(known('labels'), tokens, at) !== undefined;
}

function rangeFrom(
  tokens: readonly Token[],
  low: Amount,
  taken: ReadonlySet<number>,
  free: number,
): NumberMatch | undefined {
  const word = tokens[low.end]?.folded ?? '';
  const before = tokens[low.at - 1]?.folded ?? '';
  const isBetween = before === 'between' || before === 'zwischen';
  if (!RANGE.has(word) || taken.has(low.end + 1)) return undefined;
  if ((word === 'and' || word === 'und') && !isBetween) return undefined;
  if (word === 'to' && (before === 'from' || isNow(tokens, low.at))) return undefined;
  const high = amountAt(tokens, low.end + 1);
  const unit = high?.unit ?? low.unit;
  if (!high || high.value < low.value) return undefined;
  const from = isBetween ? low.at - 1 : Math.max(free, announcedFrom(tokens, low.at));
  return {
    ...low,
    end: high.end,
    high: high.value,
    role: 'range',
    from,
    isShare: false,
    ...(unit === undefined ? {} : { unit }),
  };
}

function announcedFrom(tokens: readonly Token[], at: number): number {
  return phraseBefore(known('to'), tokens, at) ?? at;
}

function isNow(tokens: readonly Token[], at: number): boolean {
  return phraseBefore(known('now'), tokens, at) !== undefined;
}

function withRole(tokens: readonly Token[], amount: Amount, free: number): NumberMatch {
  const after = behind(tokens, amount);
  const role = after ?? announced(tokens, amount, free);
  const isShare = amount.unit === '%' && isOfThem(tokens, amount, role.role);
  return { ...amount, ...role, isShare };
}

function isOfThem(tokens: readonly Token[], { end, isFraction }: Amount, role: NumberRole): boolean {
  const next = tokens[end];
  if (role === 'by' || role === 'from' || role === 'range') return false;
  if (isFraction && next?.kind === 'word') return true;
  if (role === 'at-most' || (role === 'to' && isMoved(tokens))) return false;
  return phraseAt(known('ofThem'), tokens, end) !== undefined && tokens[end + 1]?.kind === 'word';
}

/** "Restore supply to 85 % of households" is a share; "increase it to 85 % of them" is where to. */
function isMoved(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) =>
    (['increase', 'decrease', 'keep', 'limit'] as const).some(
      (list) => phraseAt(known(list), tokens, at) !== undefined,
    ),
  );
}

type Role = Pick<NumberMatch, 'role' | 'from' | 'bound'> & { readonly end?: number };

/** "or less", "or more". */
function behind(tokens: readonly Token[], { at, end, unit }: Amount): (Role & { end: number }) | undefined {
  const less = phraseAt(known('orLess'), tokens, end);
  if (less !== undefined && amountAt(tokens, less) === undefined) return { role: 'at-most', from: at, end: less };
  const more = phraseAt(known('orMore'), tokens, end) ?? phraseAt(known('orBetter'), tokens, end);
  if (more !== undefined && amountAt(tokens, more) === undefined && unit !== 'hour')
    return { role: 'at-least', from: at, end: more };
  return undefined;
}

/** What stands before an amount says what it is for. */
function announced(tokens: readonly Token[], { at, unit }: Amount, free: number): Role {
  const sign = tokens[at - 1]?.folded ?? '';
  if (at > free && /^[<≤]$/.test(sign)) return { role: 'at-most', from: at - 1 };
  if (at > free && /^[>≥]$/.test(sign)) return { role: 'at-least', from: at - 1 };
  const bounds = [
    ['at-most', known('atMost')],
    ['at-least', known('atLeast')],
    ['by', known('by')],
    ['to', known('to')],
    ['from', known('now')],
  ] as const;
  for (let before = at; before >= Math.max(free, at - 2); before -= 1) {
    const [best] = bounds
      .map(([role, book]) => ({ role, from: phraseBefore(book, tokens, before) }))
      .filter(
        (each): each is { role: (typeof bounds)[number][0]; from: number } =>
          each.from !== undefined && each.from >= free,
      )
      .sort((a, b) => a.from - b.from);
    if (best?.role === 'at-most' && isDenied(tokens, best.from))
      return { ...best, role: 'at-least', bound: 'at-least' };
    if (best) return best.role === 'at-most' || best.role === 'at-least' ? { ...best, bound: best.role } : best;
    if (NO_TARGET.has(tokens[before - 1]?.folded ?? '') && unit !== '%') return { role: 'aside', from: at };
    if (!PASSED.has(tokens[before - 1]?.folded ?? '')) break;
  }
  return { role: 'plain', from: at };
}

/** "No bicycle in less than nine days" is at least nine. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const isLess = tokens
    .slice(from, from + 3)
    .some(({ folded }) => ['less', 'fewer', 'weniger', 'shorter', 'kuerzer'].includes(folded));
  return isLess && tokens.slice(0, from).some(({ folded }) => ['no', 'never', 'kein', 'keine', 'nie'].includes(folded));
}

/** In "from 14 to 8 weeks" both are weeks. */
function withSharedUnits(numbers: readonly NumberMatch[]): NumberMatch[] {
  return numbers.map((number, i) => {
    const next = numbers[i + 1];
    const before = numbers[i - 1];
    if (number.unit !== undefined) return number;
    const unit =
      number.role === 'from' && next?.role === 'to'
        ? next.unit
        : number.role === 'to' && before?.role === 'from'
          ? before.unit
          : undefined;
    const pair =
      unit ?? (next?.role === 'from' && number.role !== 'from' && next.at - number.end < 2 ? next.unit : undefined);
    return pair === undefined ? number : { ...number, unit: pair };
  });
}
