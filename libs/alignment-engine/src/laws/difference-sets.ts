import type { Reason } from './unsolved.ts';
import { by } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { coverageMeets } from '../reading/scope-coverage.ts';
import type { DifferenceSystem } from './difference-system.ts';
import type { LawComponent } from './law-model.ts';
import { HOLDS_BELOW, MOST_SETS, type ComponentSets, type MinimalSet } from './goal-sets.ts';

interface End {
  readonly goal: GoalReading;
  readonly value: number;
  readonly span: number;
}

const TOO_MANY_PAIRS: Reason = {
  en: `there are more than ${String(MOST_SETS)} pairs of goals`,
  de: `Es gibt mehr als ${String(MOST_SETS)} Paare von Zielen`,
};

/**
 * The minimal sets of a component of plain differences. A simple circle of negative length passes the
 * ground once, so that it holds at most one goal that pushes up and one that pushes down: each set is
 * one goal or a pair, and its shortage is what the circle's length is below 0.
 *
 * @param goals binding goals on the component's metrics, by key
 */
export function differenceSets(
  goals: readonly GoalReading[],
  system: DifferenceSystem,
  { hasLaws }: Pick<LawComponent, 'hasLaws'>,
  plan: Pick<PlanReading, 'today'>,
): ComponentSets {
  if (system.contradiction !== undefined) return { contradiction: system.contradiction, sets: [] };
  const impossible = goals.flatMap((goal) => beyondReach(goal, system));
  if (!hasLaws) return { sets: impossible };
  const excluded = new Set(impossible.flatMap((set) => set.goals));
  const possible = goals.filter((goal) => !excluded.has(goal));
  const pairs: MinimalSet[] = [];
  for (const pair of failingPairs(possible, system, plan)) {
    if (pairs.length === MOST_SETS) {
      return { sets: [...impossible, ...pairs], cutShort: TOO_MANY_PAIRS };
    }
    pairs.push(pair);
  }
  return { sets: [...impossible, ...pairs] };
}

function beyondReach(goal: GoalReading, system: DifferenceSystem): MinimalSet[] {
  const { low, high } = goal;
  const { span = 1 } = goal.position;
  const metric = goal.goal.metric ?? '';
  const over = low - system.highest(metric);
  const gap = Math.max(over, system.lowest(metric) - high);
  if (gap / span < HOLDS_BELOW) return [];
  const room = HOLDS_BELOW * span;
  const because = over === gap ? system.whyNotAbove(metric, low - room) : system.whyNotBelow(metric, high + room);
  return [{ goals: [goal], shortage: gap / span, because, gap }];
}

/** The furthest apart first, metric by metric, so that what a limit leaves out is the least. */
function* failingPairs(
  goals: readonly GoalReading[],
  system: DifferenceSystem,
  plan: Pick<PlanReading, 'today'>,
): Generator<MinimalSet> {
  const floors = endsByMetric(
    goals,
    ({ low }) => low,
    (a, b) => b.value - a.value,
  );
  const ceilings = endsByMetric(
    goals,
    ({ high }) => high,
    (a, b) => a.value - b.value,
  );
  for (const [below, highs] of ceilings) {
    const excess = system.excessOver(below);
    for (const [above, lows] of floors) {
      const most = excess.get(above);
      if (most === undefined) continue;
      for (const high of highs) {
        for (const low of lows) {
          const gap = low.value - high.value - most;
          if (gap <= 0) break;
          const spans = low.span + high.span;
          if (gap / spans < HOLDS_BELOW || !concernEachOther(low.goal, high.goal, plan)) continue;
          const allowed = low.value - high.value - HOLDS_BELOW * spans;
          const because = system.lawsBetween(below, above, allowed);
          yield { goals: [low.goal, high.goal].sort(by(({ key }) => key)), shortage: gap / spans, because, gap };
        }
      }
    }
  }
}

function endsByMetric(
  goals: readonly GoalReading[],
  endOf: (interval: { readonly low?: number; readonly high?: number }) => number | undefined,
  order: (a: End, b: End) => number,
): Map<string, End[]> {
  const ends = new Map<string, End[]>();
  for (const goal of goals) {
    const value = endOf(goal.position.interval ?? {});
    const metric = goal.goal.metric ?? '';
    if (value === undefined) continue;
    const group = ends.get(metric);
    const end = { goal, value, span: goal.position.span ?? 1 };
    if (group === undefined) ends.set(metric, [end]);
    else group.push(end);
  }
  return new Map([...ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([metric, group]) => [metric, group.sort(order)]));
}

/** Whether a pair meets; of two departments on one metric it is told as opposed targets, or not at all. */
function concernEachOther(a: GoalReading, b: GoalReading, plan: Pick<PlanReading, 'today'>): boolean {
  if (Math.max(a.window.from, b.window.from, plan.today) > Math.min(a.window.to, b.window.to)) return false;
  if (!coverageMeets(a.coverage, b.coverage)) return false;
  return a.goal.department === b.goal.department || a.goal.metric !== b.goal.metric;
}
