import type { Goal, Plan } from '../plan.ts';

// The words of the specification once more, for small plans and without any care for speed. Specs compare
// the engine with it, so it shares nothing with the engine but the plan.

export interface NaiveGoal {
  readonly goal: Goal;
  readonly pull: number;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  readonly reaches: ReadonlySet<string>;
  support(outcome: string): number;
  denial(outcome: string): number;
}

/** The active goals of a plan, by key. */
export function naiveGoals(plan: Plan, asOf: string): NaiveGoal[] {
  return plan.goals
    .filter(({ status }) => status === 'active')
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((goal) => naiveGoal(goal, plan, asOf));
}

/** Days since 1970. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export function weight(plan: Plan, outcome: string): number {
  const weights = plan.outcomes.map((other) => other.weight);
  return (plan.outcomes.find(({ key }) => key === outcome)?.weight ?? 0) / Math.max(...weights);
}

export function stake(plan: Plan, outcomes: readonly string[]): number {
  return outcomes.length === 0 ? 0.3 : Math.max(...outcomes.map((outcome) => weight(plan, outcome)));
}

/** Whether both goals could be in each other's way, by the gate of the specification. */
export function gate(plan: Plan, asOf: string, g: NaiveGoal, h: NaiveGoal): boolean {
  if (g.goal.department === h.goal.department) return false;
  if (g.goal.sharedWith.includes(h.goal.department) || h.goal.sharedWith.includes(g.goal.department)) return false;
  if (isAncestor(plan, g.goal, h.goal) || isAncestor(plan, h.goal, g.goal)) return false;
  if (!shareScope(plan, g.goal, h.goal)) return false;
  const today = dayNumber(asOf);
  return daysOf(g).some((day) => day >= today && day >= h.from && day <= h.to);
}

export function shareScope(plan: Plan, g: Goal, h: Goal): boolean {
  return Object.keys(plan.scopes).every((dimension) => {
    return valuesOf(plan, g, dimension).some((value) => valuesOf(plan, h, dimension).includes(value));
  });
}

/** How much of the narrower goal's time and business both share. */
export function exposure(plan: Plan, g: NaiveGoal, h: NaiveGoal): number {
  const [shorter, longer] = g.to - g.from <= h.to - h.from ? [g, h] : [h, g];
  const shared = daysOf(shorter).filter((day) => day >= longer.from && day <= longer.to).length;
  const inTime = shorter.to === Infinity ? 1 : shared / (shorter.to - shorter.from + 1);
  return Object.entries(plan.scopes).reduce((product, [dimension, shares]) => {
    const [ofG, ofH] = [valuesOf(plan, g.goal, dimension), valuesOf(plan, h.goal, dimension)];
    const weigh = (values: readonly string[]) => values.reduce((sum, value) => sum + (shares[value] ?? 0), 0);
    return (product * weigh(ofG.filter((value) => ofH.includes(value)))) / Math.min(weigh(ofG), weigh(ofH));
  }, inTime);
}

function naiveGoal(goal: Goal, plan: Plan, asOf: string): NaiveGoal {
  const [low, high] = ends(goal);
  const pull = pullOf(goal, low, high);
  const to = goal.due === undefined ? Infinity : dayNumber(goal.due);
  const served = (outcome: string) => goal.serves[outcome] ?? 0;
  const drive = pull * tightness(goal, low, high);
  const effects = (outcome: string) => [
    served(outcome),
    ...waysFrom(plan, goal.metric, outcome, []).map((effect) => effect * drive),
  ];
  const reached = plan.outcomes.filter(
    ({ key }) => goal.serves[key] !== undefined || waysFrom(plan, goal.metric, key, []).length > 0,
  );
  return {
    goal,
    pull,
    low,
    high,
    from: goal.from === undefined ? Math.min(dayNumber(asOf), to) : dayNumber(goal.from),
    to,
    reaches: new Set(reached.map(({ key }) => key).sort()),
    support: (outcome) => Math.max(0, ...effects(outcome)),
    denial: (outcome) => Math.max(0, ...effects(outcome).map((effect) => -effect)),
  };
}

function ends({ target }: Goal): [low: number, high: number] {
  if (target === undefined) return [-Infinity, Infinity];
  if ('atLeast' in target) return [target.atLeast, Infinity];
  if ('atMost' in target) return [-Infinity, target.atMost];
  if ('exactly' in target) return [target.exactly, target.exactly];
  return [target.between[0], target.between[1]];
}

function pullOf({ target, direction, baseline }: Goal, low: number, high: number): number {
  if (target === undefined) return { increase: 1, decrease: -1, maintain: 0 }[direction ?? 'maintain'];
  if (direction !== 'maintain' && 'atLeast' in target) return 1;
  if (direction !== 'maintain' && 'atMost' in target) return -1;
  if (baseline === undefined) return 0;
  if (baseline < low) return 1;
  return baseline > high ? -1 : 0;
}

function tightness({ target, baseline }: Goal, low: number, high: number): number {
  if (target === undefined || baseline === undefined || baseline < low || baseline > high) return 1;
  const end = baseline - low < high - baseline ? low : high;
  return 1 - Math.min(1, Math.abs(baseline - end) / (end === 0 ? 1 : Math.abs(end)));
}

/** The effect of every path of at most three influences, no metric twice. */
function waysFrom(plan: Plan, metric: string | undefined, outcome: string, before: readonly string[]): number[] {
  if (metric === undefined || before.length === 3) return [];
  return plan.influences
    .filter(({ from, to }) => from === metric && to !== metric && !before.includes(to))
    .flatMap(({ to, effect }) => {
      if (to === outcome) return [effect];
      return waysFrom(plan, to, outcome, [...before, metric]).map((further) => (effect * further) / 2);
    });
}

/** Of a goal without an end, days until all other ends are past. */
function daysOf({ from, to }: NaiveGoal): number[] {
  const last = Math.min(to, dayNumber('2027-12-31'));
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

function valuesOf({ scopes }: Plan, { scope }: Goal, dimension: string): readonly string[] {
  return scope[dimension] ?? Object.keys(scopes[dimension] ?? {});
}

function isAncestor({ goals }: Plan, elder: Goal, { parent }: Goal): boolean {
  if (parent === undefined) return false;
  const next = goals.find(({ key }) => key === parent);
  return parent === elder.key || (next !== undefined && isAncestor({ goals } as Plan, elder, next));
}
