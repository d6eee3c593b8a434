import { say } from '@concord/texts';
import { formatDate, formatValue } from '../format.ts';
import { timeOf } from '../time-ticks.ts';

interface Ends {
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/** One goal of a series, the first one first. */
export interface SeriesGoal {
  readonly title: string;
  readonly from?: string | null | undefined;
  readonly due?: string | null | undefined;
  readonly target?: Ends | null | undefined;
  readonly stretch?: Ends | null | undefined;
}

export interface SeriesPointInput {
  readonly on: string;
  readonly value: number;
}

/** A day of the chart: what was measured, and the targets of each goal in force, by its place in the series. */
export interface SeriesDay {
  readonly on: string;
  readonly time: number;
  readonly actual: number | null;
  readonly targets: readonly (number | null)[];
  readonly stretches: readonly (number | null)[];
}

/**
 * The days of a series: each measured one, and the first and last of each goal's window, so that its targets are drawn
 * as steps. A goal that names no first day begins with the first day of all; one without a last goes on to the last.
 *
 * @example toSeriesDays([{ title, from: '2026-01-01', due: '2026-06-30', target: { high: 4 } }], []).length // 2
 */
export function toSeriesDays(goals: readonly SeriesGoal[], points: readonly SeriesPointInput[]): SeriesDay[] {
  const stated = goals.flatMap(({ from, due }) => [from, due].filter((day) => day != null));
  const days = [...new Set([...stated, ...points.map(({ on }) => on)])].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const measured = new Map(points.map(({ on, value }) => [on, value]));
  const inForce = ({ from, due }: SeriesGoal, day: string) => day >= (from ?? first) && day <= (due ?? last);
  return days.map((on) => ({
    on,
    time: timeOf(on),
    actual: measured.get(on) ?? null,
    targets: goals.map((goal) => (inForce(goal, on) ? endOf(goal.target) : null)),
    stretches: goals.map((goal) => (inForce(goal, on) ? endOf(goal.stretch) : null)),
  }));
}

/** The end that has to be reached: of a range the lower one. */
function endOf(ends: Ends | null | undefined): number | null {
  return ends?.low ?? ends?.high ?? null;
}

/**
 * What a series shows, as a title.
 *
 * @example
 * sayGoalSeries('Time to the first answer', 'hours', 3, points);
 * // "Time to the first answer: from 9 hours on 1 March 2024 to 4.2 hours on 9 November 2026, over 3 goals"
 */
export function sayGoalSeries(
  metric: string,
  unit: string,
  count: number,
  points: readonly SeriesPointInput[],
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return say('{metric}: {count, plural, one {one goal} other {# goals}}, one after the other', { metric, count });
  return say(
    '{metric}: from {first} on {begin} to {last} on {end}, over {count, plural, one {one goal} other {# goals}}',
    {
      metric,
      count,
      first: formatValue(first.value, unit),
      begin: formatDate(first.on),
      last: formatValue(last.value, unit),
      end: formatDate(last.on),
    },
  );
}
