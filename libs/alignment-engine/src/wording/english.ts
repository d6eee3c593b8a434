import type { Interval, Overlap } from '../evidence.ts';
import { partsOf } from '../iso-day.ts';
import { roundForOutput } from '../numbers.ts';
import type { CustomerOutcome, IsoDate } from '../plan.ts';
import { spoken } from './spoken.ts';
import type { Wording } from './wording.ts';

// The style of all English sentences that the engine writes: plain words for the head of a department.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Units that only say that something is counted; the metric's name says what. */
const BARE_UNITS: ReadonlySet<string> = new Set(['count', 'number', 'index', 'score', 'ratio']);

/**
 * A value as people write it: at most three decimals, thousands marked, the unit in the right number.
 *
 * @example quantity(1, 'days') // '1 day'
 * @example quantity(0.25, 'share') // '25 %'
 */
export function quantity(value: number, unit: string): string {
  if (unit === 'share') return `${plainNumber(value * 100)} %`;
  return withUnit(value, unit);
}

/**
 * How far apart two values are.
 *
 * @example distance(0.15, 'share') // '15 percentage points'
 */
export function distance(value: number, unit: string): string {
  if (unit === 'share') return withUnit(value * 100, 'percentage points');
  return withUnit(value, unit === '%' ? 'percentage points' : unit);
}

/** @example wholeDays(1) // '1 day' */
export function wholeDays(count: number): string {
  return withUnit(count, 'days');
}

/** @example plainNumber(60000.5) // '60,000.5' */
export function plainNumber(value: number): string {
  const [whole = '', decimals] = String(roundForOutput(Math.abs(value))).split('.');
  const digits = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && roundForOutput(value) !== 0 ? '−' : '';
  return `${sign}${digits}${decimals === undefined ? '' : `.${decimals}`}`;
}

/**
 * What a goal asks of its metric.
 *
 * @example demand({ high: 5 }, 'days') // 'at most 5 days'
 */
export function demand({ low, high }: Interval, unit: string): string {
  if (low === undefined) return high === undefined ? 'any value' : `at most ${quantity(high, unit)}`;
  if (high === undefined) return `at least ${quantity(low, unit)}`;
  if (low === high) return `exactly ${quantity(low, unit)}`;
  return `${plainNumber(unit === 'share' ? low * 100 : low)} to ${quantity(high, unit)}`;
}

/** @example dateInWords('2026-06-30') // '30 June 2026' */
export function dateInWords(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

/**
 * When and for which part of the business goals meet, to end a clause with.
 *
 * @example whenAndWhere(overlap) // 'from 1 January to 30 June 2026, for region eu'
 */
export function whenAndWhere({ from, to, scope }: Overlap): string {
  const parts = Object.entries(scope).map(
    ([dimension, values]) => `${spoken(dimension)} ${listOf(values.map(spoken))}`,
  );
  return [period(from, to), ...(parts.length === 0 ? [] : [`for ${listOf(parts)}`])].join(', ');
}

/** @example listOf(['eu', 'us', 'asia']) // 'eu, us and asia' */
export function listOf(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

/** @example orList(['when it is due', 'how far', 'who answers for it']) // 'when it is due, how far or who answers for it' */
export function orList(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** A metric's name inside a sentence: no capital, unless it begins with an abbreviation such as NPS. */
export function midSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu}|\d)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name such as "suppliers under contract" needs no "suppliers" after the number; a share is read as per cent. */
export function tellsUnit(name: string, unit: string): boolean {
  return unit !== 'share' && midSentence(name).split(' ').includes(unit);
}

/** Those an outcome is for. */
export function audience(outcome: Pick<CustomerOutcome, 'for'>): string {
  return { customer: 'customers', coworker: 'coworkers', surroundings: 'the people around us' }[outcome.for];
}

/**
 * How much an outcome matters to those it is for.
 *
 * @param weight relative to the plan's weightiest outcome, 0 to 1
 * @example importance({ for: 'customer' }, 1) // 'what customers care about most'
 * @example importance({ for: 'coworker' }, 0.5) // 'which matters 5 of 10 to coworkers'
 */
export function importance(outcome: Pick<CustomerOutcome, 'for'>, weight: number): string {
  const whom = audience(outcome);
  if (weight >= 1) return `what ${whom} care about most`;
  const outOfTen = Math.min(9, Math.round(weight * 10));
  return `which matters ${outOfTen < 1 ? 'less than 1' : String(outOfTen)} of 10 to ${whom}`;
}

function period(from: IsoDate, to: IsoDate | undefined): string {
  if (to === undefined) return `from ${dateInWords(from)} on`;
  if (from === to) return `on ${dateInWords(from)}`;
  const [year, month, day] = partsOf(from);
  const [endYear, endMonth] = partsOf(to);
  const start = [String(day), ...(month === endMonth && year === endYear ? [] : [MONTHS[month - 1] ?? ''])];
  return `from ${[...start, ...(year === endYear ? [] : [String(year)])].join(' ')} to ${dateInWords(to)}`;
}

function withUnit(value: number, unit: string): string {
  if (BARE_UNITS.has(unit)) return plainNumber(value);
  return `${plainNumber(value)} ${roundForOutput(Math.abs(value)) === 1 ? singular(unit) : unit}`;
}

/** The first word of a unit for one of it: "hours a week" becomes "hour a week". */
function singular(unit: string): string {
  const [first = '', ...others] = unit.split(' ');
  const noun = unit === 'percentage points' ? [first, 'point'] : [singularNoun(first), ...others];
  return noun.join(' ');
}

function singularNoun(noun: string): string {
  if (noun === 'people') return 'person';
  if (/(ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

export const english: Wording = {
  language: 'en',
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
