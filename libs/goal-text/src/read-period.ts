import {
  edgeOf,
  fiscalYear,
  half,
  isoDay,
  lastOfMonth,
  months,
  nextDay,
  plusDays,
  quarter,
  running,
  week,
  type CalendarRules,
  type Span,
} from './calendar.ts';
import {
  BEFORE_YEAR,
  EDGES,
  ENDS,
  MONTHS,
  ORDINALS,
  PERIODS,
  WEEK_WORDS,
  WHICH,
  type Edge,
} from './lexicon/time-words.ts';
import type { MeantPeriod } from './goal-reading.ts';
import { own } from './own.ts';
import { phraseAt, phraseBook } from './phrases.ts';
import { fiscalYearAt, periods, skip, words, yearAt } from './read-year.ts';
import type { Token } from './tokens.ts';

/** A time that is written somewhere: the tokens `at` to `end`, without what stands before it ("by"). */
export interface Period {
  readonly at: number;
  readonly end: number;
  readonly span: Span;
  /** How it was understood, where that is not plain from the day alone. */
  readonly meant?: MeantPeriod;
  /** Could be another day as well, such as 03/04. */
  readonly unsure: boolean;
}

type Found = Omit<Period, 'at'>;

const ends = phraseBook(Object.keys(ENDS));
const weekWords = phraseBook(WEEK_WORDS);

/** The time that begins at a token, with "end of", "mid" and the like before it. */
export function periodAt(tokens: readonly Token[], at: number, rules: CalendarRules): Period | undefined {
  const edge = own(EDGES, tokens[at]?.folded);
  // "Close the month in four days" is work to do, "the close of the month" a day.
  if (edge !== undefined && (tokens[at]?.folded !== 'close' || tokens[at + 1]?.folded === 'of')) {
    const inner = skip(tokens, at + 1, ['of', 'the', 'des', 'der', 'in', 'vom', 'dem']);
    const found = plainPeriod(tokens, inner, rules, true) ?? runningPeriod(tokens, inner, rules);
    const edged = found && onEdge(found, edge);
    if (edged && edged.span.last >= rules.today) return { ...edged, at };
    // Mid-November is over while November is not: the next one is meant, unless a year stands there.
    const later = found && plainPeriod(tokens, inner, { ...rules, today: plusDays(found.span.last, 1) }, true);
    if (edged) return { ...(later ? onEdge(later, edge) : edged), at };
  }
  const found = plainPeriod(tokens, at, rules, false);
  return found && { ...found, at };
}

function onEdge(found: Found, edge: Edge): Found {
  const span = edgeOf(found.span, edge);
  return { ...found, span, ...(found.meant && { meant: { ...found.meant, edge } }) };
}

function plainPeriod(tokens: readonly Token[], at: number, rules: CalendarRules, hasEdge: boolean): Found | undefined {
  return (
    writtenDay(tokens, at, rules) ??
    dayAndMonth(tokens, at, rules) ??
    monthAndDay(tokens, at, rules) ??
    quarterOrHalf(tokens, at, rules) ??
    fiscal(tokens, at, rules) ??
    numberedWeek(tokens, at, rules) ??
    endWord(tokens, at, rules) ??
    thisOrNext(tokens, at, rules) ??
    bareYear(tokens, at, hasEdge)
  );
}

function writtenDay(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const day = tokens[at]?.day;
  if (!day) return undefined;
  const on = day.year === undefined ? nextDay(day.month, day.day, rules) : isoDay(day.year, day.month, day.day);
  return found(at + 1, { first: on, last: on }, undefined, day.unsure);
}

/** "30 September 2027", "the 30th of September", "30. September". */
function dayAndMonth(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const day = dayNumber(tokens[at]);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (tokens[next]?.glued && /^(?:st|nd|rd|th|\.)$/.test(tokens[next]?.folded ?? '')) next += 1;
  if (tokens[next]?.folded === 'of') next += 1;
  const month = own(MONTHS, tokens[next]?.folded);
  if (month === undefined) return undefined;
  return dayInMonth(tokens, next + 1, { month, day }, rules);
}

/** "September 30, 2027". */
function monthAndDay(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const month = monthOf(tokens, at);
  if (month === undefined) return undefined;
  const next = tokens[at + 1]?.folded === '.' ? at + 2 : at + 1;
  const day = dayNumber(tokens[next]);
  const year = yearAt(tokens, next);
  if (day !== undefined && year === undefined && !tokens[next + 1]?.glued) {
    return dayInMonth(tokens, next + 1, { month, day }, rules);
  }
  const today = rules.today.slice(0, 7);
  const thisYear = Number(rules.today.slice(0, 4));
  const soonest = lastOfMonth(thisYear, month).slice(0, 7) >= today ? thisYear : thisYear + 1;
  return found(year?.end ?? at + 1, months(year?.year ?? soonest, month, 1));
}

function dayInMonth(tokens: readonly Token[], at: number, of: { month: number; day: number }, rules: CalendarRules) {
  const year = yearAt(tokens, at);
  const on = year ? isoDay(year.year, of.month, of.day) : nextDay(of.month, of.day, rules);
  return found(year?.end ?? at, { first: on, last: on });
}

/** "Q3", "Q3 FY27", "3. Quartal 2027", "the second half of 2027", "H1". */
function quarterOrHalf(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const part = numberedPart(tokens, at);
  if (!part) return undefined;
  const { kind, number } = part;
  if (number < 1 || number > (kind === 'half' ? 2 : 4)) return undefined;
  const spanOf = (year: number) => (kind === 'half' ? half : quarter)(year, number, rules);
  const thisYear = Number(rules.today.slice(0, 4));
  const year = fiscalYearAt(tokens, part.end) ?? yearAt(tokens, part.end);
  const soonest = [thisYear, thisYear + 1].find((each) => spanOf(each).last >= rules.today) ?? thisYear + 1;
  const named = year?.year ?? soonest;
  const isFiscal = (rules.fiscalYearStart ?? 1) !== 1;
  return found(year?.end ?? part.end, spanOf(named), { kind, number, year: named, ...(isFiscal && { isFiscal }) });
}

const PARTS_OF_YEAR: Readonly<Record<string, 'quarter' | 'half'>> = {
  quarter: 'quarter',
  quartal: 'quarter',
  quartals: 'quarter',
  half: 'half',
  halbjahr: 'half',
  halbjahres: 'half',
};

function numberedPart(
  tokens: readonly Token[],
  at: number,
): { kind: 'quarter' | 'half'; number: number; end: number } | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  const letter = own<'quarter' | 'half'>({ q: 'quarter', h: 'half' }, token.folded);
  if (letter && next?.glued && next.value !== undefined) return { kind: letter, number: next.value, end: at + 2 };
  const ordinal = own(ORDINALS, token.folded) ?? (token.kind === 'number' ? token.value : undefined);
  if (ordinal === undefined || (token.kind === 'number' && !/^(?:\.|st|nd|rd|th)$/.test(next?.folded ?? '')))
    return undefined;
  const after = token.kind === 'number' ? at + 2 : at + 1;
  const kind = own(PARTS_OF_YEAR, tokens[after]?.folded);
  return kind && { kind, number: ordinal, end: after + 1 };
}

function fiscal(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const year = fiscalYearAt(tokens, at);
  return year && found(year.end, fiscalYear(year.year, rules), { kind: 'fiscal-year', year: year.year });
}

/** "KW 32", "week 20", "CW32/2027". */
function numberedWeek(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const end = phraseAt(weekWords, tokens, at);
  const number = end === undefined ? undefined : tokens[end]?.value;
  if (end === undefined || number === undefined || !Number.isInteger(number) || number < 1 || number > 53)
    return undefined;
  const year = yearAt(tokens, end + 1);
  const thisYear = Number(rules.today.slice(0, 4));
  const soonest = week(thisYear, number, rules).last >= rules.today ? thisYear : thisYear + 1;
  const named = year?.year ?? soonest;
  return found(year?.end ?? end + 1, week(named, number, rules), { kind: 'week', number, year: named });
}

function endWord(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const end = phraseAt(ends, tokens, at);
  if (end === undefined) return undefined;
  const kind = own(ENDS, words(tokens, at, end)) ?? 'year';
  const year = kind === 'year' ? yearAt(tokens, end) : undefined;
  const { last } = year ? months(year.year, 1, 12) : running(kind, 0, rules);
  const meant = { kind, edge: 'end', ...(year && { year: year.year }) } as const;
  return found(year?.end ?? end, { first: last, last }, meant);
}

/** "next quarter", "laufenden Jahr". */
function thisOrNext(tokens: readonly Token[], at: number, rules: CalendarRules): Found | undefined {
  const which = own(WHICH, tokens[at]?.folded);
  return which === undefined ? undefined : runningPeriod(tokens, at + 1, rules, which);
}

/** The period that runs, named without "this": only where "end of" stands before it. */
function runningPeriod(
  tokens: readonly Token[],
  at: number,
  rules: CalendarRules,
  which: 0 | 1 = 0,
): Found | undefined {
  const end = phraseAt(periods, tokens, at);
  const kind = own(PERIODS, words(tokens, at, end));
  if (end === undefined || kind === undefined) return undefined;
  return found(end, running(kind, which, rules), { kind, ...(which === 1 && { isNext: true }) });
}

/** A number of four digits is a year where what stands before or after it says so. */
function bareYear(tokens: readonly Token[], at: number, hasEdge: boolean): Found | undefined {
  const year = yearAt(tokens, at);
  if (!year || year.end !== at + 1) return undefined;
  const follower = tokens[at + 1];
  const isCounted = follower?.kind === 'word' && follower.folded.length > 2 && follower.capital === false;
  const isAnnounced = hasEdge || BEFORE_YEAR.includes(tokens[at - 1]?.folded ?? '');
  if (!isAnnounced || /^[%€$£]$/.test(follower?.folded ?? '') || (isCounted && tokens[at - 1]?.folded === 'to'))
    return undefined;
  return found(year.end, months(year.year, 1, 12), { kind: 'year', year: year.year });
}

function dayNumber(token: Token | undefined): number | undefined {
  return token?.value !== undefined && /^\d{1,2}$/.test(token.folded) && token.value >= 1 && token.value <= 31
    ? token.value
    : undefined;
}

/** "may" and "march" are months only where they look like names. */
function monthOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  const isVerbToo = token.folded === 'may' || token.folded === 'march';
  return isVerbToo && at === 0 ? undefined : own(MONTHS, token.folded);
}

function found(end: number, span: Span, meant?: MeantPeriod, unsure = false): Found {
  return { end, span, ...(meant && { meant }), unsure };
}
