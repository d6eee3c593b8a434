import { say } from '@concord/texts';
import { formatDate, formatNumber } from './format.ts';
import { thinPoints } from './thin-points.ts';
import { dayAt, edgeBehind, toForecastLines, type ForecastDays } from './to-forecast-lines.ts';
import { timeOf } from './time-ticks.ts';

export interface BurnUpInput {
  readonly points: readonly { readonly on: string; readonly planned: number; readonly done?: number | null }[];
  readonly total: number;
  /** Of committed goals; the others are the stretch. */
  readonly committed: number;
  readonly done: number;
  readonly late: number;
  readonly pace?: { readonly perWeek: number; readonly forecast?: ForecastDays | null } | null;
  /** The judging day. */
  readonly today: string;
}

export interface BurnUpPoint {
  readonly on: string;
  readonly time: number;
  readonly planned: number | null;
  readonly done: number | null;
  /** The ways on at the present pace, one standard error faster, and one slower; from today on. */
  readonly likely: number | null;
  readonly early: number | null;
  readonly late: number | null;
}

/**
 * The lines of a burn-up chart: planned and done as they are, and from today on where they lead. What lies far behind
 * the plan is cut at the edge. At most 1,200 points.
 */
export function toBurnUp({ points, total, done, pace, today }: BurnUpInput): readonly BurnUpPoint[] {
  const none = { planned: null, done: null, likely: null, early: null, late: null };
  const found = new Map<number, BurnUpPoint>();
  const set = (time: number, part: Partial<BurnUpPoint>) =>
    found.set(time, { ...none, on: dayAt(time), time, ...found.get(time), ...part });
  for (const { on, planned, done: completed } of points) set(timeOf(on), { planned, done: completed ?? null });
  const forecast = pace?.forecast;
  if (forecast != null && points.length > 0) {
    const now = timeOf(today);
    const first = timeOf(points[0]?.on ?? today);
    const edge = edgeBehind(first, Math.max(now, timeOf(points.at(-1)?.on ?? today)));
    const ahead = toForecastLines({ from: { time: now, value: done }, to: total, forecast, edge });
    for (const { time, ...lead } of ahead) set(time, lead);
  }
  const lines = [...found.values()].sort((a, b) => a.time - b.time);
  return thinPoints(lines, (point) => [point.planned, point.done, point.likely, point.early, point.late]);
}

/**
 * What a burn-up chart shows, as its title.
 *
 * @example
 * sayBurnUp(input); // "7 of 23 milestones are done; 3 are late; at this pace all are done by 12 March 2027"
 */
export function sayBurnUp({ total, done, late, pace }: Omit<BurnUpInput, 'points' | 'committed' | 'today'>): string {
  if (total === 0) return say('No milestones to reach yet');
  if (done === total)
    return say('All {total, plural, one {of # milestone is} other {# milestones are}} done', { total });
  const counted = say('{total, plural, one {{done} of # milestone is} other {{done} of # milestones are}} done', {
    total,
    done: formatNumber(done),
  });
  const behind = say('{late, plural, =0 {none is late} one {# is late} other {# are late}}', { late });
  return [counted, behind, ...sayPace(pace)].join('; ');
}

/**
 * How sure the forecast is, in words.
 *
 * @example
 * sayPaceSpread(pace); // "0.5 milestones a week in the last twelve weeks; the rest by 12 March 2027, between …"
 */
export function sayPaceSpread(pace: BurnUpInput['pace']): string {
  if (pace == null) {
    return say('Fewer than three milestones were done in the last twelve weeks: too few for a forecast.');
  }
  const perWeek = formatNumber(pace.perWeek);
  if (pace.forecast == null) return say('{perWeek} milestones a week in the last twelve weeks.', { perWeek });
  const { on, earliest, latest } = pace.forecast;
  const days = { perWeek, on: formatDate(on), earliest: formatDate(earliest) };
  return latest == null
    ? say(
        '{perWeek} milestones a week in the last twelve weeks; at that pace all are done by {on}, ' +
          'give or take: between {earliest} or never.',
        days,
      )
    : say(
        '{perWeek} milestones a week in the last twelve weeks; at that pace all are done by {on}, ' +
          'give or take: between {earliest} and {latest}.',
        { ...days, latest: formatDate(latest) },
      );
}

function sayPace(pace: BurnUpInput['pace']): readonly string[] {
  if (pace?.forecast == null) return [];
  return [say('at this pace all are done by {day}', { day: formatDate(pace.forecast.on) })];
}
