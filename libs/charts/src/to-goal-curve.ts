import { thinPoints } from './thin-points.ts';
import { timeOf } from './time-ticks.ts';

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

/** Points of one goal's chart by day, at most 500. Days on which nothing is known are left out. */
export function toGoalCurve(points: readonly GoalCurveInput[]): readonly GoalCurvePoint[] {
  const known = points.filter(({ plan, actual }) => plan != null || actual != null);
  return thinPoints(known).map(({ on, plan, actual }) => ({
    on,
    time: timeOf(on),
    plan: plan ?? null,
    actual: actual ?? null,
  }));
}

/**
 * The lines of target and stretch: one for each end, one in all where both ends agree.
 *
 * @example
 * toLevelLines({ high: 5 }, { high: 4 });
 * // [{ label: 'Target', value: 5, kind: 'target' }, { label: 'Stretch', value: 4, kind: 'stretch' }]
 */
export function toLevelLines(target: Ends | null | undefined, stretch: Ends | null | undefined): readonly LevelLine[] {
  return [...linesOf(target, 'Target', 'target'), ...linesOf(stretch, 'Stretch', 'stretch')];
}

function linesOf(ends: Ends | null | undefined, label: string, kind: LevelLine['kind']): readonly LevelLine[] {
  const { low, high } = ends ?? {};
  if (low == null && high == null) return [];
  if (low == null || high == null || low === high) return [{ label, value: low ?? high ?? 0, kind }];
  return [
    { label: `${label} from`, value: low, kind },
    { label: `${label} to`, value: high, kind },
  ];
}
