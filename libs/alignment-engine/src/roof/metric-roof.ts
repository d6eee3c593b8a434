import type { Metric, Plan } from '../plan.ts';
import { influencePaths, type PathsByOutcome } from '../reading/influence-paths.ts';
import { foremostItems, gatherTies, type Roof } from './roof.ts';

/**
 * Which metrics support each other and which get in each other's way, as far as people stated influences between
 * them: raising the one where it should rise also moves the other the way it should go, or the wrong way. A metric that
 * is not said to be better high or low should go where outcomes gain; where that is not known either, its influences
 * say nothing of good or bad.
 *
 * @param most metrics that the roof has room for: those that do most to what matters most
 * @example
 * // lead-time is better lower, and pushes overtime up where it falls, which is better lower as well:
 * metricRoof(plan, 40).ties; // [{ keys: ['lead-time', 'overtime'], support: 0, harm: 0.5, influences: […] }]
 */
export function metricRoof(plan: Pick<Plan, 'metrics' | 'influences' | 'outcomes'>, most: number): Roof {
  const heaviest = Math.max(...plan.outcomes.map(({ weight }) => weight), Number.MIN_VALUE);
  const weightOf = new Map(plan.outcomes.map(({ key, weight }) => [key, weight / heaviest]));
  const pathsFrom = influencePaths(plan.influences, new Set(weightOf.keys()));
  const weighed = plan.metrics.map(({ key }) => ({ key, weight: largestEffect(pathsFrom(key), weightOf) }));
  const { items, leftOut } = foremostItems(weighed, most);
  const shown = new Set(items.map(({ key }) => key));
  const metrics = plan.metrics.filter(({ key }) => shown.has(key));
  const wanted = new Map(metrics.map((metric) => [metric.key, wantedWay(metric, pathsFrom(metric.key), weightOf)]));
  const ties = plan.influences
    .filter(({ from, to }) => shown.has(from) && shown.has(to))
    .map((influence) => ({
      one: influence.from,
      other: influence.to,
      strength: influence.effect * (wanted.get(influence.from) ?? 0) * (wanted.get(influence.to) ?? 0),
      influence,
    }));
  return { items, leftOut, ties: gatherTies(ties) };
}

function largestEffect(paths: PathsByOutcome, weightOf: ReadonlyMap<string, number>): number {
  let largest = 0;
  for (const [outcome, { helps, hurts }] of paths) {
    const effect = Math.max(helps?.effect ?? 0, -(hurts?.effect ?? 0));
    largest = Math.max(largest, effect * (weightOf.get(outcome) ?? 0));
  }
  return largest;
}

/** +1 where it should rise, −1 where it should fall, 0 where nobody can tell. */
function wantedWay({ better }: Metric, paths: PathsByOutcome, weightOf: ReadonlyMap<string, number>): number {
  if (better !== 'neither') return better === 'higher' ? 1 : -1;
  let gain = 0;
  for (const [outcome, { helps, hurts }] of paths) {
    gain += (weightOf.get(outcome) ?? 0) * ((helps?.effect ?? 0) + (hurts?.effect ?? 0));
  }
  return Math.sign(gain);
}
