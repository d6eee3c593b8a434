import type { Plan } from '../plan.ts';
import { exposure, gate, naiveGoals, stake, weight, type NaiveGoal } from './naive-goals.ts';

// Conflicts of two goals once more, straight from the specification's table: every goal against every other.

/** A conflict as far as the table says what it is. */
export interface NaiveConflict {
  readonly rule: string;
  readonly tier: string;
  readonly goals: readonly string[];
  readonly outcomes: readonly string[];
  readonly stake: number;
  readonly magnitude: number;
  readonly exposure: number;
  readonly confidence: number;
}

/** All conflicts of two goals in a plan without laws. */
export function naivePairs(plan: Plan, asOf: string): NaiveConflict[] {
  const goals = naiveGoals(plan, asOf);
  return goals.flatMap((g, i) =>
    goals.slice(i + 1).flatMap((h) => {
      if (!gate(plan, asOf, g, h)) return [];
      const found = sameMetric(g, h) ? (opposed(plan, g, h) ?? promises(plan, g, h)) : tradeOff(plan, g, h);
      return found ?? [];
    }),
  );
}

function sameMetric(g: NaiveGoal, h: NaiveGoal): boolean {
  return g.goal.metric !== undefined && g.goal.metric === h.goal.metric;
}

function opposed(plan: Plan, g: NaiveGoal, h: NaiveGoal): NaiveConflict | undefined {
  const gap = Math.max(0, g.low - h.high, h.low - g.high);
  if (g.goal.target !== undefined && h.goal.target !== undefined) {
    if (gap === 0) return undefined;
    const hoped = [g, h].some(({ goal }) => goal.commitment === 'aspirational');
    const magnitude = Math.min(1, gap / Math.max(span(g), span(h)));
    return { ...together('opposed-targets', plan, g, h), tier: hoped ? 'stated' : 'proven', magnitude, confidence: 1 };
  }
  if (g.pull * h.pull !== -1) return undefined;
  return { ...together('opposed-targets', plan, g, h), tier: 'stated', magnitude: 0.5, confidence: 0.6 };
}

function promises(plan: Plan, g: NaiveGoal, h: NaiveGoal): NaiveConflict | undefined {
  const told = [g, h].every(({ goal }) => goal.promise && goal.target !== undefined);
  if (!told || g.pull !== h.pull) return undefined;
  const ends = {
    '1': [[g.low, h.low]],
    '-1': [[g.high, h.high]],
    '0': [
      [g.low, h.low],
      [g.high, h.high],
    ],
  }[String(g.pull)];
  const differences = (ends ?? [])
    .filter((pair) => pair.every(Number.isFinite))
    .map(([a = 0, b = 0]) => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))));
  const largest = Math.max(0, ...differences);
  if (largest === 0) return undefined;
  return {
    ...together('inconsistent-promise', plan, g, h),
    tier: 'proven',
    magnitude: Math.min(1, largest),
    confidence: 1,
  };
}

function together(rule: string, plan: Plan, g: NaiveGoal, h: NaiveGoal) {
  const outcomes = [...new Set([...g.reaches, ...h.reaches])].sort();
  return {
    rule,
    goals: [g.goal.key, h.goal.key],
    outcomes,
    stake: stake(plan, outcomes),
    exposure: exposure(plan, g, h),
  };
}

function span({ goal, low, high }: NaiveGoal): number {
  const ends = [low, high].filter(Number.isFinite);
  const way = goal.baseline === undefined ? 0 : Math.min(...ends.map((end) => Math.abs(end - (goal.baseline ?? 0))));
  return way === 0 ? 0.1 * (Math.max(...ends.map(Math.abs)) || 1) : way;
}

/** A way from a goal to an outcome: its signed effect and the influences it takes. */
interface Way {
  readonly effect: number;
  readonly name: string;
  readonly hops: readonly Plan['influences'][number][];
}

/** One outcome that one goal helps and the other hurts. */
interface Undoing {
  readonly outcome: string;
  readonly share: number;
  readonly stated: boolean;
  readonly confidence: number;
}

function tradeOff(plan: Plan, g: NaiveGoal, h: NaiveGoal): NaiveConflict | undefined {
  const undone = plan.outcomes
    .map(({ key }) => key)
    .sort()
    .flatMap((outcome) => undoing(plan, outcome, g, h) ?? []);
  const stated = undone.some((one) => one.stated);
  const counted = undone.filter((one) => one.stated === stated);
  const [first] = counted;
  if (first === undefined) return undefined;
  const heaviest = counted.reduce((best, one) => (one.share > best.share + 1e-9 ? one : best), first);
  const magnitude = 1 - counted.reduce((left, { share }) => left * (1 - share), 1);
  const conflict = {
    ...together('trade-off', plan, g, h),
    tier: stated ? 'stated' : 'possible',
    outcomes: counted.map(({ outcome }) => outcome),
    stake: 1,
    magnitude,
    confidence: heaviest.confidence,
  };
  return magnitude * conflict.exposure * conflict.confidence < 0.01 - 1e-12 ? undefined : conflict;
}

function undoing(plan: Plan, outcome: string, g: NaiveGoal, h: NaiveGoal): Undoing | undefined {
  const sides = [
    [g, h],
    [h, g],
  ] as const;
  const found = sides.flatMap(([helper, hurter]) => {
    const [help, harm] = [best(plan, helper, outcome, 1), best(plan, hurter, outcome, -1)];
    if (help === undefined || harm === undefined) return [];
    const ambiguous = [helper, hurter].some((goal) => isAmbiguous(goal.support(outcome), goal.denial(outcome)));
    const doubted = new Set([...help.hops, ...harm.hops].filter(({ confirmed }) => !confirmed));
    return [
      {
        outcome,
        share: weight(plan, outcome) * help.effect * -harm.effect,
        stated: !ambiguous && [help, harm].every(isSaid),
        confidence: 0.6 ** doubted.size * (ambiguous ? 0.5 : 1),
      },
    ];
  });
  // Where both undo each other alike, what people stated counts, then what is surer.
  return found.sort(
    (a, b) =>
      (Math.abs(a.share - b.share) < 1e-9 ? 0 : b.share - a.share) ||
      Number(b.stated) - Number(a.stated) ||
      b.confidence - a.confidence,
  )[0];
}

function isAmbiguous(support: number, denial: number): boolean {
  return Math.min(support, denial) > 0 && Math.min(support, denial) >= 0.2 * Math.max(support, denial) - 1e-12;
}

function isSaid({ hops }: Way): boolean {
  return hops.length <= 1 && hops.every(({ confirmed }) => confirmed);
}

/** The strongest way by which a goal helps (+1) or hurts (−1) an outcome. */
function best(plan: Plan, goal: NaiveGoal, outcome: string, sign: 1 | -1): Way | undefined {
  const served = goal.goal.serves[outcome];
  const drive = goal.pull * tightness(goal);
  const ways: Way[] = [
    ...(served === undefined ? [] : [{ effect: served, name: '', hops: [] }]),
    ...waysFrom(plan, goal.goal.metric, outcome).map((way) => ({ ...way, effect: way.effect * drive })),
  ];
  const sure = ({ hops }: Way) => 0.6 ** hops.filter(({ confirmed }) => !confirmed).length;
  return ways
    .filter(({ effect }) => effect * sign > 0)
    .sort(
      (a, b) =>
        (Math.abs(a.effect - b.effect) < 1e-9 ? 0 : Math.abs(b.effect) - Math.abs(a.effect)) ||
        Number(isSaid(b)) - Number(isSaid(a)) ||
        (Math.abs(sure(a) - sure(b)) < 1e-9 ? 0 : sure(b) - sure(a)) ||
        a.hops.length - b.hops.length ||
        (a.name < b.name ? -1 : 1),
    )[0];
}

function tightness({ goal, low, high }: NaiveGoal): number {
  const { baseline, target } = goal;
  if (target === undefined || baseline === undefined || baseline < low || baseline > high) return 1;
  const end = baseline - low <= high - baseline ? low : high;
  return 1 - Math.min(1, Math.abs(baseline - end) / (Math.abs(end) || 1));
}

function waysFrom(plan: Plan, metric: string | undefined, outcome: string, trail: Way['hops'] = []): Way[] {
  return plan.influences
    .filter(({ from, to }) => from === metric && to !== metric && trail.every((hop) => hop.from !== to))
    .flatMap((hop): Way[] => {
      const hops = [...trail, hop];
      if (hop.to !== outcome) return hops.length < 3 ? waysFrom(plan, hop.to, outcome, hops) : [];
      const effect = hops.reduce((product, { effect: step }) => product * step, 0.5 ** (hops.length - 1));
      return [{ effect, hops, name: hops.map(({ to }) => to).join(' ') }];
    });
}
