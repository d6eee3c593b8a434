import type { Interval, Overlap } from '../evidence.ts';
import { partsOf } from '../iso-day.ts';
import { roundForOutput } from '../numbers.ts';
import type { CustomerOutcome, IsoDate } from '../plan.ts';
import { capitalised } from './capitalised.ts';
import { germanUnit } from './german-units.ts';
import { spoken } from './spoken.ts';
import type { Wording } from './wording.ts';

// The style of all German sentences that the engine writes. Values and names stand where the nominative and the
// accusative are alike, so that a unit or a name as people wrote it needs no ending.

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** Units that only say that something is counted; the metric's name says what. */
const BARE_UNITS: ReadonlySet<string> = new Set([
  'count',
  'number',
  'index',
  'score',
  'ratio',
  'Anzahl',
  'Index',
  'Wert',
]);

/** Between a number and what it counts, so that no line ends there. */
const NO_BREAK = '\u00A0';

/**
 * @example quantity(1, 'days') // '1 Tag'
 * @example quantity(0.225, 'share') // '22,5 %'
 */
export function quantity(value: number, unit: string): string {
  return unit === 'share' ? `${plainNumber(value * 100)}${NO_BREAK}%` : withUnit(value, unit);
}

/** @example distance(0.15, 'share') // '15 Prozentpunkte' */
export function distance(value: number, unit: string): string {
  if (unit === 'share') return withUnit(value * 100, 'percentage points');
  return withUnit(value, unit === '%' ? 'percentage points' : unit);
}

/** @example wholeDays(2) // '2 Tage' */
export function wholeDays(count: number): string {
  return withUnit(count, 'days');
}

/** @example plainNumber(60000.5) // '60.000,5' */
export function plainNumber(value: number): string {
  const [whole = '', decimals] = String(roundForOutput(Math.abs(value))).split('.');
  const digits = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value < 0 && roundForOutput(value) !== 0 ? '−' : '';
  return `${sign}${digits}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** @example demand({ high: 5 }, 'days') // 'höchstens 5 Tage' */
export function demand({ low, high }: Interval, unit: string): string {
  if (low === undefined) return high === undefined ? 'ein beliebiger Wert' : `höchstens ${quantity(high, unit)}`;
  if (high === undefined) return `mindestens ${quantity(low, unit)}`;
  if (low === high) return `genau ${quantity(low, unit)}`;
  return `${plainNumber(unit === 'share' ? low * 100 : low)} bis ${quantity(high, unit)}`;
}

/** @example dateInWords('2026-06-30') // '30. Juni 2026' */
export function dateInWords(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${String(day)}. ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

/** @example whenAndWhere(overlap) // 'vom 1. Januar bis 30. Juni 2026 für Region eu' */
export function whenAndWhere({ from, to, scope }: Overlap): string {
  const parts = Object.entries(scope).map(
    ([dimension, values]) => `${dimensionInWords(dimension)} ${listOf(values.map(spoken))}`,
  );
  return [period(from, to), ...(parts.length === 0 ? [] : [`für ${parts.join(' sowie ')}`])].join(' ');
}

/** @example listOf(['eu', 'us', 'asia']) // 'eu, us und asia' */
export function listOf(texts: readonly string[]): string {
  return joined(texts, 'und');
}

/** @example orList(['wann', 'wie weit']) // 'wann oder wie weit' */
export function orList(texts: readonly string[]): string {
  return joined(texts, 'oder');
}

export function quoted(text: string): string {
  return `„${text}“`;
}

/** A metric’s name as people wrote it: nouns keep their capitals, so quotation marks keep it apart. */
export function midSentence(name: string): string {
  return quoted(name);
}

/** Names in English say it in small letters inside a sentence, names in German never do. */
export function tellsUnit(name: string, unit: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return unit !== 'share' && [first, first.toLowerCase(), ...others].includes(unit);
}

type Audience = Pick<CustomerOutcome, 'for'>;

/** Those an outcome is for, as the subject or the object of a sentence. */
export function audience(outcome: Audience): string {
  return { customer: 'Kunden', coworker: 'Mitarbeitende', surroundings: 'unser Umfeld' }[outcome.for];
}

/** The same in the dative: to whom something matters. */
export function toAudience(outcome: Audience): string {
  return { customer: 'Kunden', coworker: 'Mitarbeitenden', surroundings: 'unserem Umfeld' }[outcome.for];
}

/** @example byAudience({ for: 'surroundings' }, 'betonen', 'betont') // 'betont' */
export function byAudience(outcome: Audience, more: string, one: string): string {
  return outcome.for === 'surroundings' ? one : more;
}

/**
 * How much an outcome matters to those it is for, to follow its statement after a comma.
 *
 * @param weight relative to the plan’s weightiest outcome, 0 to 1
 * @example importance({ for: 'customer' }, 1) // 'was Kunden am wichtigsten ist'
 * @example importance({ for: 'coworker' }, 0.5) // 'was Mitarbeitende mit 5 von 10 gewichten'
 */
export function importance(outcome: Audience, weight: number): string {
  if (weight >= 1) return `was ${toAudience(outcome)} am wichtigsten ist`;
  return `was ${audience(outcome)} ${outOfTen(weight)} ${byAudience(outcome, 'gewichten', 'gewichtet')}`;
}

/** The same as a sentence of its own. */
export function importanceSentence(outcome: Audience, weight: number): string {
  if (weight >= 1) return `Diese Wirkung ist ${toAudience(outcome)} am wichtigsten.`;
  return `Diese Wirkung ${byAudience(outcome, 'gewichten', 'gewichtet')} ${audience(outcome)} ${outOfTen(weight)}.`;
}

/** @example byDimension('region') // 'nach Region' */
export function byDimension(dimension: string): string {
  return `nach ${dimensionInWords(dimension)}`;
}

/** @example further(1, 'weiteres Ziel', 'weitere Ziele') // '1 weiteres Ziel' */
export function further(count: number, one: string, more: string): string {
  return `${plainNumber(count)} ${count === 1 ? one : more}`;
}

/** A noun, whatever people called it. */
function dimensionInWords(key: string): string {
  return capitalised(germanUnit(spoken(key), true));
}

function outOfTen(weight: number): string {
  const points = Math.min(9, Math.round(weight * 10));
  return `mit ${points < 1 ? 'weniger als 1' : String(points)} von 10`;
}

function period(from: IsoDate, to: IsoDate | undefined): string {
  if (to === undefined) return `ab dem ${dateInWords(from)}`;
  if (from === to) return `am ${dateInWords(from)}`;
  const [year, month, day] = partsOf(from);
  const [endYear, endMonth] = partsOf(to);
  const start = [`${String(day)}.`, ...(month === endMonth && year === endYear ? [] : [MONTHS[month - 1] ?? ''])];
  return `vom ${[...start, ...(year === endYear ? [] : [String(year)])].join(' ')} bis ${dateInWords(to)}`;
}

function withUnit(value: number, unit: string): string {
  if (BARE_UNITS.has(unit)) return plainNumber(value);
  const said = germanUnit(unit, roundForOutput(Math.abs(value)) === 1);
  return said === '' ? plainNumber(value) : `${plainNumber(value)}${NO_BREAK}${said}`;
}

function joined(texts: readonly string[], last: 'und' | 'oder'): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1) ?? ''}`;
}

export const german: Wording = {
  language: 'de',
  quantity,
  distance,
  wholeDays,
  plainNumber,
  demand,
  dateInWords,
  whenAndWhere,
  listOf,
  orList,
  quoted,
  midSentence,
  tellsUnit,
};
