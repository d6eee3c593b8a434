import { say } from '@concord/texts';
import { thinPoints } from './thin-points.ts';
import { timeOf } from './time-ticks.ts';
import { dayAt, edgeBehind, toForecastLines, type ForecastDays, type ForecastPoint } from './to-forecast-lines.ts';

export interface GoalCurveInput {
  readonly on: string;
  /** In the metric's unit. */
  readonly plan?: number | null | undefined;
  readonly actual?: number | null | undefined;
}

export interface GoalCurvePoint {
  readonly on: string;
  readonly time: number;
  readonly plan: number | null;
  readonly actual: number | null;
  /** Where it leads from the last check-in at the present rate, one standard error faster, and one slower. */
  readonly likely: number | null;
  readonly early: number | null;
  readonly late: number | null;
}

/** A horizontal line: an end of the target or of the stretch target, in the metric's unit. */
export interface LevelLine {
  readonly label: string;
  readonly value: number;
  readonly kind: 'target' | 'stretch';
}

interface Ends {
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}

/**
 * Points of one goal's chart by day, at most 1,200. Days on which nothing is known are left out.
 *
 * @param ahead when the target is reached at the present rate, and its value; the lines lead there from the last check-in
 */
export function toGoalCurve(
  points: readonly GoalCurveInput[],
  ahead?: { readonly forecast: ForecastDays; readonly to: number } | undefined,
): readonly GoalCurvePoint[] {
  const none = { plan: null, actual: null, likely: null, early: null, late: null };
  const known = points
    .filter(({ plan, actual }) => plan != null || actual != null)
    .map(({ on, plan, actual }) => ({ ...none, on, time: timeOf(on), plan: plan ?? null, actual: actual ?? null }));
  const found = new Map<number, GoalCurvePoint>(known.map((point) => [point.time, point]));
  for (const { time, ...lead } of ahead === undefined ? [] : leadOn(known, ahead)) {
    found.set(time, { ...none, on: dayAt(time), time, ...found.get(time), ...lead });
  }
  const curve = [...found.values()].sort((a, b) => a.time - b.time);
  return thinPoints(curve, ({ plan, actual, likely, early, late }) => [plan, actual, likely, early, late]);
}

function leadOn(
  known: readonly { readonly time: number; readonly actual: number | null }[],
  { forecast, to }: { readonly forecast: ForecastDays; readonly to: number },
): readonly ForecastPoint[] {
  const last = known.findLast(({ actual }) => actual !== null);
  if (last === undefined || last.actual === null) return [];
  const [first, end] = [known[0]?.time ?? last.time, known.at(-1)?.time ?? last.time];
  return toForecastLines({ from: { time: last.time, value: last.actual }, to, forecast, edge: edgeBehind(first, end) });
}

/**
 * The lines of target and stretch: one for each end, one in all where both ends agree.
 *
 * @example
 * toLevelLines({ high: 5 }, { high: 4 });
 * // [{ label: 'Target', value: 5, kind: 'target' }, { label: 'Stretch', value: 4, kind: 'stretch' }]
 */
export function toLevelLines(target: Ends | null | undefined, stretch: Ends | null | undefined): readonly LevelLine[] {
  return [...linesOf(target, 'target'), ...linesOf(stretch, 'stretch')];
}

function linesOf(ends: Ends | null | undefined, kind: LevelLine['kind']): readonly LevelLine[] {
  const { low, high } = ends ?? {};
  if (low == null && high == null) return [];
  if (low == null || high == null || low === high) {
    return [{ label: say(kind === 'target' ? 'Target' : 'Stretch'), value: low ?? high ?? 0, kind }];
  }
  return [
    { label: say(kind === 'target' ? 'Target from' : 'Stretch from'), value: low, kind },
    { label: say(kind === 'target' ? 'Target to' : 'Stretch to'), value: high, kind },
  ];
}
