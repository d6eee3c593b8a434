import { say } from '@concord/texts';
import { formatDate, formatNumber, formatShortDate, formatValue } from './format.ts';

export interface LoadWeek {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly peak: number;
  readonly over: boolean;
  readonly parts: readonly { readonly key: string; readonly name: string; readonly amount: number }[];
}

export interface LoadPoint {
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly peak: number;
  readonly over: boolean;
  /** What each of the series takes, in their order. */
  readonly parts: readonly number[];
}

export interface LoadSeries {
  readonly key: string;
  readonly name: string;
}

/** More than this nobody tells apart in a bar. */
const MOST_SERIES = 5;
export const OTHERS = 'others';

/**
 * Weeks of a capacity as stacked bars: the five departments that take most get a series each, the rest is one.
 *
 * @example
 * toWeeklyLoad([{ from, to, peak: 110, over: true, parts: [{ key: 'sales', name: 'Sales', amount: 110 }] }]);
 * // { series: [{ key: 'sales', name: 'Sales' }], points: [{ …, parts: [110] }] }
 */
export function toWeeklyLoad(weeks: readonly LoadWeek[]): {
  readonly series: readonly LoadSeries[];
  readonly points: readonly LoadPoint[];
} {
  const totals = new Map<string, { name: string; amount: number }>();
  for (const { key, name, amount } of weeks.flatMap(({ parts }) => parts)) {
    totals.set(key, { name, amount: (totals.get(key)?.amount ?? 0) + amount });
  }
  const ranked = [...totals].sort(([a, x], [b, y]) => y.amount - x.amount || (a < b ? -1 : 1));
  const named = ranked.slice(0, ranked.length > MOST_SERIES + 1 ? MOST_SERIES : MOST_SERIES + 1);
  const rest = ranked.length - named.length;
  const series = [
    ...named.map(([key, { name }]) => ({ key, name })),
    ...(rest > 0 ? [{ key: OTHERS, name: say('{rest, plural, one {# other} other {# others}}', { rest }) }] : []),
  ];
  const known = new Set(named.map(([key]) => key));
  const points = weeks.map(({ parts, from, ...week }): LoadPoint => ({
    ...week,
    from,
    week: formatShortDate(from),
    parts: series.map(({ key }) =>
      parts
        .filter((part) => (key === OTHERS ? !known.has(part.key) : part.key === key))
        .reduce((sum, { amount }) => sum + amount, 0),
    ),
  }));
  return { series, points };
}

interface Load {
  readonly name: string;
  readonly unit: string;
  readonly amount: number;
  readonly weeks: readonly Pick<LoadWeek, 'from' | 'peak' | 'over'>[];
}

/**
 * What a capacity's weeks show, as a title.
 *
 * @example
 * sayWeeklyLoad({ name: 'Paint line', unit: 'hours a week', amount: 110, weeks });
 * // "Paint line: too much is planned in 12 of 26 weeks, at worst 22 hours a week too much, from 4 January 2027 on"
 */
export function sayWeeklyLoad({ name, unit, amount, weeks }: Load): string {
  const over = weeks.filter((week) => week.over);
  const [first] = over;
  const peak = Math.max(0, ...weeks.map((week) => week.peak));
  if (peak === 0) return say('{name}: nobody plans with it yet', { name });
  if (first === undefined) {
    const room = { name, peak: formatNumber(peak), amount: formatValue(amount, unit) };
    return say('{name}: at most {peak} of {amount} are planned with: it is enough', room);
  }
  const lack = { name, worst: formatValue(peak - amount, unit), day: formatDate(first.from) };
  return over.length === weeks.length
    ? say('{name}: more is planned with than there is in every week, at worst by {worst}, from {day} on', lack)
    : say('{name}: more is planned with than there is in {over} of {all} weeks, at worst by {worst}, from {day} on', {
        ...lack,
        over: over.length,
        all: weeks.length,
      });
}
