import { numberWords, partWords, unitBook, unitOf } from './known-words.ts';
import { CURRENCIES, SCALES } from './lexicon/units.ts';
import { own } from './own.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number with what it counts: the tokens `at` to `end` (exclusive). */
export interface Amount {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** As in `UNITS`; missing where the text names none that is known. */
  readonly unit?: string;
  /** Said as a share of things: "nine out of ten callers". */
  readonly isFraction: boolean;
}

/** The amount that begins at a token. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const sign = unitAt(tokens, at);
  const currency = sign && CURRENCIES.includes(sign.unit) && tokens[sign.end]?.value !== undefined ? sign : undefined;
  const number = partAt(tokens, at) ?? numberAt(tokens, currency?.end ?? at);
  if (!number) return oneUnit(tokens, at);
  if (number.isPart) return { at, end: number.end, value: number.value, unit: '%', isFraction: true };
  const fraction = fractionAt(tokens, at, number);
  if (fraction) return fraction;
  const scale = scaleAt(tokens, number.end, currency !== undefined);
  const end = scale?.end ?? number.end;
  const value = number.value * (scale?.by ?? 1);
  if (currency) return { at, end, value, unit: currency.unit, isFraction: false };
  const rated = ratingAt(tokens, end);
  const unit = unitAt(tokens, rated ?? end) ?? glued(tokens, end, rated);
  if (unit && isOfAge(tokens, unit.end)) return undefined;
  if (unit) return { at, end: unit.end, value, unit: unit.unit, isFraction: false };
  if (rated !== undefined) return { at, end: rated, value, unit: 'point', isFraction: false };
  return number.isUnsure ? undefined : { at, end, value, isFraction: false };
}

/** The unit that is written at a token. */
export function unitAt(tokens: readonly Token[], at: number): { unit: string; end: number } | undefined {
  const end = phraseAt(unitBook, tokens, at);
  if (end === undefined) return undefined;
  const unit = unitOf.get(
    tokens
      .slice(at, end)
      .map(({ folded }) => folded)
      .join(' '),
  );
  // One letter is a unit only right behind a number: "4 h", not "in a t".
  const isLetter = tokens[at]?.end === (tokens[at]?.start ?? 0) + 1 && tokens[at]?.kind === 'word';
  if (unit === undefined || (isLetter && tokens[at - 1]?.kind !== 'number')) return undefined;
  return { unit, end };
}

/** "Within the hour", "within a week". */
function oneUnit(tokens: readonly Token[], at: number): Amount | undefined {
  const isAfter = ['within', 'innerhalb', 'binnen'].includes(tokens[at - 1]?.folded ?? '');
  if (!isAfter || !['a', 'an', 'the', 'der', 'dem'].includes(tokens[at]?.folded ?? '')) return undefined;
  const unit = unitAt(tokens, at + 1);
  return unit && { at, end: unit.end, value: 1, unit: unit.unit, isFraction: false };
}

/** "A three-year-old bicycle" limits nothing. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.joined === true && /^(?:old|alt)/.test(tokens[at]?.folded ?? '');
}

/** "95-prozentig". */
function glued(tokens: readonly Token[], at: number, rated: number | undefined) {
  if (rated !== undefined || !/^prozentig/.test(tokens[at]?.folded ?? '')) return undefined;
  return { unit: '%', end: at + 1 };
}

interface Number_ {
  readonly value: number;
  readonly end: number;
  readonly isPart?: boolean;
  /** "one" and "ein" are numbers only where something is counted. */
  readonly isUnsure?: boolean;
}

const UNSURE = new Set([
  'one',
  'no',
  'ein',
  'eine',
  'einem',
  'einen',
  'einer',
  'eines',
  'once',
  'einmal',
  'kein',
  'keine',
]);

function numberAt(tokens: readonly Token[], at: number): Number_ | undefined {
  const number = wholeAt(tokens, at);
  const rest = number ? tokens.slice(number.end, number.end + 3).map(({ folded }) => folded) : [];
  if (number && rest.join(' ') === 'and a half') return { value: number.value + 0.5, end: number.end + 3 };
  return number;
}

function wholeAt(tokens: readonly Token[], at: number): Number_ | undefined {
  const token = tokens[at];
  if (token?.kind === 'number' && token.value !== undefined) {
    const isName = token.glued && tokens[at - 1]?.kind === 'word';
    return isName ? undefined : { value: token.value, end: at + 1 };
  }
  const value = own(numberWords, token?.folded);
  if (token === undefined || value === undefined) return undefined;
  const one = own(numberWords, tokens[at + 1]?.folded);
  if (value >= 20 && value < 100 && value % 10 === 0 && one !== undefined && one > 0 && one < 10) {
    return { value: value + one, end: at + 2 };
  }
  return { value, end: at + 1, isUnsure: UNSURE.has(token.folded) };
}

/** "half", "two thirds", "ein Viertel", "a quarter". */
function partAt(tokens: readonly Token[], at: number): Number_ | undefined {
  const many =
    own(numberWords, tokens[at]?.folded) ??
    (tokens[at]?.folded === 'a' || tokens[at]?.folded === 'die' ? 1 : undefined);
  const part = own(partWords, tokens[many === undefined ? at : at + 1]?.folded);
  const end = many === undefined ? at + 1 : at + 2;
  const isHalf = many !== undefined || tokens[at]?.folded === 'half' || tokens[at]?.folded === 'haelfte';
  if (part === undefined || !isHalf || tokens[end]?.joined) return undefined;
  return { value: Math.round((many ?? 1) * part * 1e4) / 100, end, isPart: true };
}

const ROUND = new Set([3, 4, 5, 6, 10, 20, 50, 100, 200, 500, 1000, 10_000]);

/** "nine out of ten callers", "1 in 200 deliveries", "98 von 100 Paketen". */
function fractionAt(tokens: readonly Token[], at: number, { value, end }: Number_): Amount | undefined {
  const inTen = thingsInTen(tokens, at, { value, end });
  if (inTen) return inTen;
  const words = [tokens[end]?.folded, tokens[end + 1]?.folded];
  const isOutOf = words[0] === 'out' && words[1] === 'of';
  if (!isOutOf && !['of', 'in', 'von', 'aus'].includes(words[0] ?? '')) return undefined;
  const whole = numberAt(tokens, isOutOf ? end + 2 : end + 1);
  if (!whole || !ROUND.has(whole.value) || value > whole.value || !Number.isInteger(value)) return undefined;
  const after = tokens[whole.end];
  const unit = unitAt(tokens, whole.end);
  if (unit || after?.kind !== 'word') return undefined;
  return { at, end: whole.end, value: (value / whole.value) * 100, unit: '%', isFraction: true };
}

/** "Nine dealers in ten": the things stay outside, so that they can be named. */
function thingsInTen(tokens: readonly Token[], at: number, { value, end }: Number_): Amount | undefined {
  const whole =
    tokens[end]?.kind === 'word' && tokens[end + 1]?.folded === 'in' ? numberAt(tokens, end + 2) : undefined;
  if (!whole || (whole.value !== 10 && whole.value !== 100 && whole.value !== 5) || value > whole.value)
    return undefined;
  if (unitAt(tokens, end) || unitAt(tokens, whole.end)) return undefined;
  return { at, end, value: (value / whole.value) * 100, unit: '%', isFraction: true };
}

/** "4.6 out of 5": where the scale ends. */
function ratingAt(tokens: readonly Token[], at: number): number | undefined {
  const isOutOf = tokens[at]?.folded === 'out' && tokens[at + 1]?.folded === 'of';
  const of = isOutOf ? at + 2 : tokens[at]?.folded === 'von' || tokens[at]?.folded === '/' ? at + 1 : undefined;
  const value = of === undefined ? undefined : tokens[of]?.value;
  return of !== undefined && (value === 5 || value === 10 || value === 6 || value === 100) ? of + 1 : undefined;
}

function scaleAt(tokens: readonly Token[], at: number, isMoney: boolean): { by: number; end: number } | undefined {
  const token = tokens[at];
  const by = own(SCALES, token?.folded);
  if (token === undefined || by === undefined) return undefined;
  const isMoneyAfter = CURRENCIES.includes(unitAt(tokens, at + 1)?.unit ?? '');
  // "5 m" may be metres, "5 k" hardly anything.
  if (token.folded === 'm' && !isMoney && !isMoneyAfter && !token.capital) return undefined;
  const end =
    tokens[at + 1]?.folded === '.' && (token.folded === 'mio' || token.folded === 'mrd' || token.folded === 'tsd')
      ? at + 2
      : at + 1;
  return { by, end };
}
