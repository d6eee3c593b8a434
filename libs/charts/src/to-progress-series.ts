import { say } from '@concord/texts';
import { formatDate, formatPercent } from './format.ts';
import { thinPoints } from './thin-points.ts';
import { timeOf } from './time-ticks.ts';

export interface ProgressHistoryPoint {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Share of the way planned, 0 to 1. */
  readonly plan: number;
  /** Share of the way covered; missing after the judging day. */
  readonly actual?: number | null | undefined;
  readonly milestonesPlanned: number;
  readonly milestonesDone?: number | null | undefined;
}

export interface ProgressSeriesPoint {
  readonly on: string;
  /** Milliseconds since 1970, for the axis. */
  readonly time: number;
  /** Percent of the way, 0 to 100. */
  readonly plan: number;
  readonly actual: number | null;
  readonly milestonesPlanned: number;
  readonly milestonesDone: number | null;
}

/**
 * Points of a progress chart in percent, at most 1,200.
 *
 * @example
 * toProgressSeries([{ on: '2026-02-01', plan: 0.5, actual: 0.4, milestonesPlanned: 2, milestonesDone: 1 }]);
 * // [{ on: '2026-02-01', time: 1769904000000, plan: 50, actual: 40, milestonesPlanned: 2, milestonesDone: 1 }]
 */
export function toProgressSeries(points: readonly ProgressHistoryPoint[]): readonly ProgressSeriesPoint[] {
  return thinPoints(points, ({ plan, actual }) => [plan, actual]).map((point) => ({
    on: point.on,
    time: timeOf(point.on),
    plan: toPercent(point.plan),
    actual: point.actual == null ? null : toPercent(point.actual),
    milestonesPlanned: point.milestonesPlanned,
    milestonesDone: point.milestonesDone ?? null,
  }));
}

/**
 * The finding that a progress chart shows, as a sentence for its title.
 *
 * @example
 * sayProgress(series); // "47 % of the way covered where 55 % was planned: behind plan"
 */
export function sayProgress(series: readonly ProgressSeriesPoint[]): string {
  const last = series.findLast(({ actual }) => actual !== null);
  if (last === undefined || last.actual === null) return say('No progress reported yet');
  const found = {
    covered: formatPercent(last.actual / 100),
    planned: formatPercent(last.plan / 100),
    day: formatDate(last.on),
  };
  const lead = last.actual - last.plan;
  if (Math.abs(lead) < 2) return say('{covered} of the way covered by {day}, {planned} planned: on plan', found);
  return lead > 0
    ? say('{covered} of the way covered by {day}, {planned} planned: ahead of plan', found)
    : say('{covered} of the way covered by {day}, {planned} planned: behind plan', found);
}

function toPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
