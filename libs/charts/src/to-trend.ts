import { say } from '@concord/texts';
import { formatPercent, formatPoints, formatSigned } from './format.ts';
import { thinPoints } from './thin-points.ts';
import { timeOf } from './time-ticks.ts';

export interface TrendDay {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** 0 to 100. */
  readonly headline: number;
  /** −1 to 1. */
  readonly overall: number;
  /** 0 to 1. */
  readonly conflictLoad: number;
  /** In words, what moved it; nothing where nothing did. */
  readonly because?: string | undefined;
  /** Under which the text below the chart tells of the step. */
  readonly number?: number | undefined;
}

export interface TrendPoint extends TrendDay {
  readonly time: number;
  /** What the headline would be without conflicts, 0 to 100. */
  readonly withoutConflicts: number;
}

/**
 * The trend as lines on one scale: the headline, and what it would be without conflicts. What lies between is what they
 * cost. At most 1,200 points, and every one that has a number.
 *
 * @param days ascending
 * @example
 * toTrend([{ on: '2026-11-16', headline: 54, overall: 0.2, conflictLoad: 0.1 }]);
 * // [{ …, time: 1794787200000, withoutConflicts: 60 }]
 */
export function toTrend(days: readonly TrendDay[]): readonly TrendPoint[] {
  const points = days.map((day) => ({
    ...day,
    time: timeOf(day.on),
    withoutConflicts: Math.round(500 * (1 + day.overall)) / 10,
  }));
  return thinPoints(points, ({ headline, withoutConflicts, number }) => [headline, withoutConflicts, number]);
}

type Score = Pick<TrendDay, 'headline' | 'overall' | 'conflictLoad'>;

/**
 * Where a score went, in words: the numbers that moved, or that none did.
 *
 * @example
 * sayScoreMove({ headline: 62, overall: 0.3, conflictLoad: 0.1 }, { headline: 58, overall: 0.3, conflictLoad: 0.14 });
 * // "alignment fell from 62.0 to 58.0 of 100 (conflict load 10 % → 14 %)"
 */
export function sayScoreMove(from: Score, to: Score): string {
  const overall = { from: formatSigned(from.overall), to: formatSigned(to.overall) };
  const load = { from: formatPercent(from.conflictLoad), to: formatPercent(to.conflictLoad) };
  const parts = [
    ...(overall.from === overall.to ? [] : [say('overall {from} → {to}', overall)]),
    ...(load.from === load.to ? [] : [say('conflict load {from} → {to}', load)]),
  ];
  const way = sayWay(
    { before: formatPoints(from.headline), after: formatPoints(to.headline) },
    to.headline > from.headline,
  );
  return parts.length === 0 ? way : `${way} (${parts.join(', ')})`;
}

function sayWay(points: { readonly before: string; readonly after: string }, isUp: boolean): string {
  if (points.before === points.after) return say('alignment stayed at {after} of 100', points);
  return isUp
    ? say('alignment rose from {before} to {after} of 100', points)
    : say('alignment fell from {before} to {after} of 100', points);
}
