import type { Goal, IsoDate, Target } from '@concord/alignment-engine';
import type { GoalCurvePoint } from './goal-parts.graphql-types.ts';

/**
 * A goal on its way, for a chart: planned from the baseline over the values of its milestones to
 * the target, and checked in. Ascending by day, one point a day.
 *
 * @example
 * goalCurve({ baseline: 9, target: { atMost: 5 }, from: '2026-01-01', due: '2026-06-30', checkIns: [{ on: '2026-02-01', value: 8 }], … })
 * // [{ on: '2026-01-01', plan: 9, actual: null }, { on: '2026-02-01', plan: null, actual: 8 }, { on: '2026-06-30', plan: 5, actual: null }]
 */
export function goalCurve({ baseline, target, from, due, milestones, checkIns }: Goal): GoalCurvePoint[] {
  const points = new Map<IsoDate, GoalCurvePoint>();
  const set = (on: IsoDate | undefined, part: Partial<GoalCurvePoint>) => {
    if (on !== undefined) points.set(on, { on, plan: null, actual: null, ...points.get(on), ...part });
  };
  if (baseline !== undefined) set(from, { plan: baseline });
  for (const { due: on, value } of milestones) if (value !== undefined) set(on, { plan: value });
  const end = target && nearestEnd(target, baseline);
  if (end !== undefined) set(due, { plan: end });
  for (const { on, value } of checkIns) if (value !== undefined) set(on, { actual: value });
  return [...points.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The end of the target that the metric meets first on its way from the baseline. */
function nearestEnd(target: Target, baseline: number | undefined): number {
  if ('atLeast' in target) return target.atLeast;
  if ('atMost' in target) return target.atMost;
  if ('exactly' in target) return target.exactly;
  const [low, high] = target.between;
  if (baseline === undefined || baseline < low) return low;
  return Math.min(baseline, high);
}
