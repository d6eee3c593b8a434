import { plusDays, plusMonths, type CalendarRules } from './calendar.ts';
import { findMissing } from './find-missing.ts';
import { findNumbers, type NumberMatch } from './find-numbers.ts';
import { findVague } from './find-vague.ts';
import type { GoalReading, Quantity, ReadDay, ReadDirection, ReadingRules, ReadTarget } from './goal-reading.ts';
import { fillersOf, known, scoreWords } from './known-words.ts';
import type { Language } from './lexicon/lexicon.ts';
import { phraseBefore } from './phrases.ts';
import { isTime, pickTarget, type Picked } from './pick-target.ts';
import { dueOf, readDates, type DateMatch } from './read-dates.ts';
import { readDirection } from './read-direction.ts';
import { readMetric } from './read-metric.ts';
import { tokenise, type Token } from './tokens.ts';

/** More than a goal has; what is longer is read up to here. */
const LONGEST = 2000;

/**
 * Reads the text of a goal, in English or German: what is vague, what it says, what is missing. It judges nobody and
 * guesses no scope; all of it is for a person to confirm. The same text gives the same reading, whatever the machine.
 *
 * @param rules.today the day from which "next quarter" is counted
 * @example
 * readGoalText('Cut waiting from 9 to 5 days by the end of Q3', { today: '2026-11-23' }).target
 * // { kind: 'at-most', value: 5, unit: 'day', start: 22, end: 28 }
 */
export function readGoalText(given: string, rules: ReadingRules): GoalReading {
  const text = given.slice(0, LONGEST);
  const language = rules.language ?? languageOf(text);
  const tokens = tokenise(text, language);
  const written = readDates(tokens, rules);
  const inDates = new Set(written.flatMap(({ at, end }) => indices(at, end)));
  const { dates, numbers } = withSpans(tokens, written, findNumbers(tokens, inDates), rules);
  const taken = new Set(
    [...dates, ...numbers.map(({ from, end }) => ({ at: from, end }))].flatMap(({ at, end }) => indices(at, end)),
  );
  const picked = pickTarget(tokens, numbers);
  const vague = findVague(text, tokens, taken, picked.target !== undefined);
  for (const { at, until } of vague) for (const i of indices(at, until)) taken.add(i);
  const plainTokens = tokens.filter((_, i) => !vague.some(({ at, until }) => i >= at && i < until));
  const named = readMetric({ tokens, taken, picked, language });
  const direction = readDirection(tokens, picked);
  const isCounted =
    picked.target !== undefined && picked.target.unit === undefined && isCount(tokens, picked.target, named);
  const target =
    picked.target && toTarget(tokens, picked, picked.target, direction, unitInferred(tokens, picked.target, isCounted));
  const due = dueOf(dates);
  const from = dates.find(({ role }) => role === 'from');
  const metric = named && { ...rangeOf(tokens, named.at, named.end), words: wordsOf(text, tokens, named) };
  const reading = {
    ...(metric ? { metric } : {}),
    ...(target ? { target } : {}),
    ...(due ? { due: toDay(tokens, due) } : {}),
  };
  return {
    language,
    vague: vague.map(({ at, until, ...word }) => word),
    ...(direction ? { direction } : {}),
    ...reading,
    ...(picked.baseline ? { baseline: toQuantity(tokens, picked.baseline, target?.unit) } : {}),
    ...(picked.share ? { share: toShare(tokens, picked.share) } : {}),
    days: dates.map((date) => toDay(tokens, date)),
    ...(from ? { from: toDay(tokens, from) } : {}),
    missing: findMissing(plainTokens, reading, isCounted),
  };
}

/** The language whose small words are more frequent; English when it cannot be told. */
export function languageOf(text: string): Language {
  const words = tokenise(text, 'en').map(({ folded }) => folded);
  const count = (language: Language) => words.filter((word) => fillersOf[language].has(word)).length;
  const german =
    count('de') +
    (/[äöüß]/i.test(text) ? 2 : 0) +
    words.filter((word) => /(?:ung|keit|heit|quote|zeit|prozent|steigern|senken|erhoehen)$/.test(word)).length;
  return german > count('en') ? 'de' : 'en';
}

/** "Within 6 months" is a limit where nothing else is, and a date where a number says what shall be reached by then. */
function withSpans(
  tokens: readonly Token[],
  written: readonly DateMatch[],
  numbers: readonly NumberMatch[],
  rules: CalendarRules,
) {
  const isShare = numbers.some(({ isShare: share }) => share);
  const spans = numbers.filter((number) => isSpan(tokens, number, numbers, isShare));
  const dates = spans.flatMap((number) => spanDate(tokens, number, rules));
  return {
    dates: [...written, ...dates].sort((a, b) => a.at - b.at),
    numbers: numbers.filter((number) => !dates.some(({ end }) => end === number.end)),
  };
}

function isSpan(
  tokens: readonly Token[],
  number: NumberMatch,
  numbers: readonly NumberMatch[],
  isShare: boolean,
): boolean {
  const { unit = '', at } = number;
  if (!isTime(unit) || ['hour', 'minute', 'second', 'millisecond'].includes(unit)) return false;
  if (phraseBefore(known('next'), tokens, at) !== undefined) return true;
  const isWithin = phraseBefore(known('within'), tokens, at) !== undefined;
  const others = numbers.some((other) => other !== number && other.role !== 'from' && other.role !== 'aside');
  return isWithin && !isShare && ['week', 'month', 'quarter', 'year'].includes(unit) && others;
}

function spanDate(tokens: readonly Token[], number: NumberMatch, rules: CalendarRules): DateMatch[] {
  const { value, unit } = number;
  if (!Number.isInteger(value) || value < 1 || value > 600) return [];
  const inMonths = { month: 1, quarter: 3, year: 12 }[unit as 'month'] as number | undefined;
  const day =
    inMonths === undefined
      ? plusDays(rules.today, value * (unit === 'week' ? 7 : 1))
      : plusMonths(rules.today, value * inMonths);
  if (day > '2199-12-31' || !/^\d{4}-/.test(day)) return [];
  const next = phraseBefore(known('next'), tokens, number.at) ?? number.at;
  const the = ['the', 'den'].includes(tokens[next - 1]?.folded ?? '') ? next - 1 : next;
  const at = Math.min(number.from, phraseBefore(known('within'), tokens, the) ?? the);
  return [
    {
      at,
      end: number.end,
      role: 'due',
      day,
      meant: { kind: 'from-today', value, unit: unit ?? 'day' },
      unsure: false,
      rank: 2,
    },
  ];
}

/** What is counted stands behind its number, or names itself a number. */
function isCount(
  tokens: readonly Token[],
  target: NumberMatch,
  named: { at: number; end: number } | undefined,
): boolean {
  const next = tokens[target.end];
  const isRate =
    named !== undefined &&
    tokens
      .slice(named.at, named.end)
      .some(({ folded }) => /(?:rate|ratio|share|proportion|quote|anteil)$/.test(folded));
  if (isRate) return false;
  if (['per', 'a', 'pro', 'je', 'im', 'each', 'every'].includes(next?.folded ?? '')) return true;
  if (named && named.at >= target.end && named.at <= target.end + 2) return true;
  if (next?.kind === 'word' && /^(?:times|mal)$/.test(next.folded)) return true;
  if (['twice', 'once', 'zweimal', 'dreimal', 'einmal'].includes(tokens[target.at]?.folded ?? '')) return true;
  return (
    named !== undefined &&
    tokens
      .slice(named.at, named.end)
      .some(({ folded }) => /^(?:number|zahl|anzahl|backlog|count)$|zahl$|s$/.test(folded)) &&
    !hasScore(tokens)
  );
}

function unitInferred(tokens: readonly Token[], { unit }: NumberMatch, isCounted: boolean): string | undefined {
  if (unit !== undefined) return unit;
  if (hasScore(tokens)) return 'point';
  return isCounted ? 'count' : undefined;
}

function hasScore(tokens: readonly Token[]): boolean {
  return scoreWords.some((phrase) => ` ${tokens.map(({ folded }) => folded).join(' ')} `.includes(` ${phrase} `));
}

function toTarget(
  tokens: readonly Token[],
  { isChange, share }: Picked,
  match: NumberMatch,
  direction: ReadDirection | undefined,
  unit: string | undefined,
): ReadTarget {
  const quantity = { ...toQuantity(tokens, match, unit) };
  if (match.role === 'range') return { ...quantity, kind: 'between' };
  if (isChange) return { ...quantity, kind: 'by' };
  if (share && share.limit !== match && direction !== 'at-most') return { ...quantity, kind: 'at-least' };
  const kinds = {
    increase: 'at-least',
    decrease: 'at-most',
    'at-most': 'at-most',
    'at-least': 'at-least',
    keep: 'exactly',
    range: 'between',
  } as const;
  return { ...quantity, kind: direction ? kinds[direction] : 'exactly' };
}

function toShare(tokens: readonly Token[], { percent, limit }: NonNullable<Picked['share']>) {
  const at = Math.min(percent.from, limit?.from ?? percent.from);
  const end = Math.max(percent.end, limit?.end ?? percent.end);
  return {
    ...rangeOf(tokens, at, end),
    percent: percent.value,
    ...(limit ? { limit: toQuantity(tokens, limit, limit.unit) } : {}),
  };
}

function toQuantity(
  tokens: readonly Token[],
  { from, end, value, high, unit }: NumberMatch,
  inferred: string | undefined,
): Quantity {
  const of = unit ?? inferred;
  return {
    ...rangeOf(tokens, from, end),
    value,
    ...(high === undefined ? {} : { high }),
    ...(of === undefined ? {} : { unit: of }),
  };
}

function toDay(tokens: readonly Token[], { at, end, role, day, meant, unsure }: DateMatch): ReadDay {
  return { ...rangeOf(tokens, at, end), role, day, ...(meant && { meant }), unsure };
}

function wordsOf(text: string, tokens: readonly Token[], { at, end }: { at: number; end: number }): string {
  const { start, end: until } = rangeOf(tokens, at, end);
  return text.slice(start, until);
}

function rangeOf(tokens: readonly Token[], at: number, end: number) {
  const start = tokens[at]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

function indices(at: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - at) }, (_, i) => at + i);
}
