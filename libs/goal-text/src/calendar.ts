import type { Edge, PeriodKind } from './lexicon/time-words.ts';

/** A calendar day, `YYYY-MM-DD`. Compares in time order as a string. */
export type IsoDay = string;

/** How an organisation counts its time. */
export interface CalendarRules {
  readonly today: IsoDay;
  /** Month, 1 to 12, in which the fiscal year begins; 1 when missing. It is named after the year in which it ends. */
  readonly fiscalYearStart?: number;
  /** `iso`: from Monday, the first week has a Thursday. `us`: from Sunday, the first week has 1 January. */
  readonly weeks?: 'iso' | 'us';
}

/** From a day to a day, both included. */
export interface Span {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** The day, or the last of its month where the month is shorter: 29 February 2027 is the 28th. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  const last = lastOfMonth(year, month);
  return day > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

export function plusDays(day: IsoDay, days: number): IsoDay {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day some months later, or the last of a month that is shorter. */
export function plusMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, of] = parts(day);
  return isoDay(year, month + months, of);
}

export function lastOfMonth(year: number, month: number): IsoDay {
  const moment = new Date(Date.UTC(year, month, 0));
  return moment.toISOString().slice(0, 10);
}

export function months(year: number, month: number, count: number): Span {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  return { first, last: lastOfMonth(year, month + count - 1) };
}

/** The fiscal year that is named after the year in which it ends. */
export function fiscalYear(named: number, rules: CalendarRules): Span {
  const start = startMonth(rules);
  return months(start === 1 ? named : named - 1, start, 12);
}

/** A quarter of a year, counted from where the fiscal year begins. */
export function quarter(year: number, number: number, rules: CalendarRules): Span {
  const start = startMonth(rules);
  return months(start === 1 ? year : year - 1, start + 3 * (number - 1), 3);
}

export function half(year: number, number: number, rules: CalendarRules): Span {
  const start = startMonth(rules);
  return months(start === 1 ? year : year - 1, start + 6 * (number - 1), 6);
}

/** A week by its number. */
export function week(year: number, number: number, { weeks = 'iso' }: CalendarRules): Span {
  const newYear = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const offset = weeks === 'us' ? -newYear : newYear === 0 ? 1 : newYear <= 4 ? 1 - newYear : 8 - newYear;
  const first = plusDays(isoDay(year, 1, 1), offset + 7 * (number - 1));
  return { first, last: plusDays(first, 6) };
}

/** The period that runs, or the one after it. */
export function running(kind: PeriodKind, which: 0 | 1, rules: CalendarRules): Span {
  const [year, month] = parts(rules.today);
  const start = startMonth(rules);
  const named = start > 1 && month >= start ? year + 1 : year;
  const since = (month - start + 12) % 12;
  switch (kind) {
    case 'year':
      return months(year + which, 1, 12);
    case 'fiscal-year':
      return fiscalYear(named + which, rules);
    case 'quarter':
      return quarter(named, Math.floor(since / 3) + 1 + which, rules);
    case 'half':
      return half(named, Math.floor(since / 6) + 1 + which, rules);
    case 'month':
      return months(year, month + which, 1);
    case 'week': {
      const dayOfWeek = new Date(`${rules.today}T00:00:00Z`).getUTCDay();
      const back = rules.weeks === 'us' ? dayOfWeek : (dayOfWeek + 6) % 7;
      const first = plusDays(rules.today, 7 * which - back);
      return { first, last: plusDays(first, 6) };
    }
  }
}

/** "Early", "mid" or "end" of a period, as the span up to the day that is meant. */
export function edgeOf({ first, last }: Span, edge: Edge): Span {
  if (edge === 'end') return { first: last, last };
  const [year, month] = parts(first);
  const length = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  if (length <= 1) return { first, last: edge === 'start' ? plusDays(first, 9) : plusDays(first, 14) };
  const until = edge === 'start' ? Math.ceil(length / 4) : Math.ceil(length / 2);
  return { first, last: lastOfMonth(year, month + until - 1) };
}

/** The first day named by month and day that is not over. */
export function nextDay(month: number, day: number, { today }: CalendarRules): IsoDay {
  const year = Number(today.slice(0, 4));
  const thisYear = isoDay(year, month, day);
  return thisYear >= today ? thisYear : isoDay(year + 1, month, day);
}

function startMonth({ fiscalYearStart = 1 }: CalendarRules): number {
  return fiscalYearStart >= 1 && fiscalYearStart <= 12 ? Math.floor(fiscalYearStart) : 1;
}

function parts(day: IsoDay): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
