import fc from 'fast-check';
import type { AdviceRule } from '../advice.ts';
import type { Goal, Plan } from '../plan.ts';
import { adviceOf } from '../testing/advice-of.ts';
import { arbitraryPlans, AS_OF } from '../testing/arbitrary-plans.ts';
import {
  dayNumber,
  exposure,
  gate,
  naiveGoals,
  shareScope,
  stake,
  weight,
  type NaiveGoal,
} from '../testing/naive-goals.ts';

// Each kind of advice once more, straight from the specification's table.

interface NaiveAdvice {
  readonly rule: string;
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  readonly severity: number;
  /** What else tells two cards of one rule and goal apart. */
  readonly about?: string;
}

type Naive = (plan: Plan, goals: readonly NaiveGoal[]) => NaiveAdvice[];

const plans = arbitraryPlans();
const plansOnFewMetrics = arbitraryPlans({ metrics: ['m0', 'm1'] });

it.each([
  ['duplicate-effort', duplicateEffort, plansOnFewMetrics],
  ['priority-mismatch', priorityMismatch, plans],
  ['uncovered-outcome', uncoveredOutcome, plans],
  ['orphan-goal', orphanGoal, plans],
  ['vague-goal', vagueGoal, plans],
  ['unbacked-dependence', unbackedDependence, plansOnFewMetrics],
  ['ambiguous-effect', ambiguousEffect, plans],
] as [AdviceRule, Naive, fc.Arbitrary<Plan>][])(
  'gives as %s what the specification’s table says, and nothing else',
  (rule, naive, some) => {
    fc.assert(
      fc.property(some, (plan) => {
        const expected = inOrder(naive(plan, naiveGoals(plan, AS_OF)));
        const given = inOrder(
          adviceOf(rule, plan).map(({ goals, departments, outcomes, severity, evidence }) => ({
            ...{ rule, goals, departments, outcomes, severity },
            ...(evidence.dependence === undefined ? {} : { about: evidence.dependence.drivenBy }),
          })),
        );
        expect(given.map(nameOf)).toEqual(expected.map(nameOf));
        given.forEach(({ severity }, i) => expect(severity).toBeCloseTo(expected[i]?.severity ?? NaN, 9));
      }),
      { numRuns: 300 },
    );
  },
);

function nameOf({ rule, goals, departments, outcomes, about = '' }: NaiveAdvice): string {
  return [rule, goals, departments, outcomes, about].join(' | ');
}

function inOrder(advice: readonly NaiveAdvice[]): NaiveAdvice[] {
  return [...advice].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function duplicateEffort(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  const pairs = goals
    .flatMap((g, i) => goals.slice(i + 1).map((h) => [g, h] as const))
    .filter(([g, h]) => sameWork(g, h) && gate(plan, AS_OF, g, h));
  let groups = pairs.map((pair) => new Set<NaiveGoal>(pair));
  for (const [g, h] of pairs) {
    const [joined, others] = [
      groups.filter((group) => group.has(g) || group.has(h)),
      groups.filter((group) => !group.has(g) && !group.has(h)),
    ];
    groups = [...others, new Set(joined.flatMap((group) => [...group]))];
  }
  return groups.map((group) => {
    const members = goals.filter((goal) => group.has(goal));
    const exposures = pairs.filter(([g]) => group.has(g)).map(([g, h]) => exposure(plan, g, h));
    return {
      ...about(plan, 'duplicate-effort', members),
      severity: about(plan, '', members).severity * Math.max(...exposures),
    };
  });
}

function sameWork(g: NaiveGoal, h: NaiveGoal): boolean {
  if (g.goal.metric === undefined || g.goal.metric !== h.goal.metric || g.pull !== h.pull || g.pull === 0) return false;
  if (g.goal.owner !== undefined && g.goal.owner === h.goal.owner) return false;
  const wanted = ({ goal }: NaiveGoal) =>
    [...goal.needs, ...goal.milestones.flatMap(({ needs }) => needs)].map((need) => need.split('.')[0]);
  if (wanted(g).includes(h.goal.key) || wanted(h).includes(g.goal.key)) return false;
  if (g.low > h.high || h.low > g.high) return false;
  const ofPull = ({ low, high, pull }: NaiveGoal) => (pull > 0 ? low : high);
  const bothTold = [g, h].every(({ goal }) => goal.promise && goal.target !== undefined);
  return !bothTold || ofPull(g) === ofPull(h);
}

function priorityMismatch(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  return plan.departments.flatMap(({ key, priorities }) => {
    const own = goals.filter(({ goal }) => goal.department === key);
    const ranks = Object.keys(priorities).length > 0;
    const p = (outcome: string) =>
      ranks ? (priorities[outcome] ?? 0) : own.reduce((sum, g) => sum + g.goal.emphasis * g.support(outcome), 0);
    const stressed = plan.outcomes.map((outcome) => outcome.key).filter((outcome) => p(outcome) > 0);
    const total = (of: (outcome: string) => number) => stressed.reduce((sum, outcome) => sum + of(outcome), 0);
    const over = (outcome: string) =>
      p(outcome) / total(p) - weight(plan, outcome) / total((other) => weight(plan, other));
    // Half of Σ |p − w| is 1 − Σ min(p, w) for two distributions.
    const distance = total((outcome) => Math.abs(over(outcome))) / 2;
    if (distance < 0.3 - 1e-9) return [];
    const most = (sign: number) => {
      const largest = Math.max(...stressed.map((outcome) => sign * over(outcome)));
      return stressed.filter((outcome) => sign * over(outcome) > largest - 1e-9).sort()[0] ?? '';
    };
    const outcomes = [...new Set([most(1), most(-1)])].sort();
    return [{ rule: 'priority-mismatch', goals: [], departments: [key], outcomes, severity: distance }];
  });
}

function uncoveredOutcome(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  const keeps = ({ goal, pull }: NaiveGoal) =>
    pull === 0 && (goal.target !== undefined || goal.direction === 'maintain');
  return plan.outcomes
    .filter(({ key }) => !goals.some((g) => g.support(key) > 0 || (keeps(g) && g.reaches.has(key))))
    .map(({ key }) => ({
      rule: 'uncovered-outcome',
      goals: [],
      departments: [],
      outcomes: [key],
      severity: weight(plan, key),
    }));
}

function orphanGoal(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  return goals
    .filter(({ reaches }) => reaches.size === 0)
    .map((g) => ({ ...about(plan, 'orphan-goal', [g]), severity: 0.3 }));
}

function vagueGoal(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  return goals.flatMap((g) => {
    const { metric, target, direction, baseline, due, owner } = g.goal;
    const parts = [metric, target ?? direction, target, baseline, due, owner, [...g.reaches][0]];
    const missing = parts.filter((part) => part === undefined).length;
    return missing === 0 ? [] : [{ ...about(plan, 'vague-goal', [g]), outcomes: [], severity: missing / 7 }];
  });
}

function ambiguousEffect(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  return goals.flatMap((g) =>
    [...g.reaches].flatMap((outcome) => {
      const [less = 0, more = 0] = [g.support(outcome), g.denial(outcome)].sort((a, b) => a - b);
      if (less === 0 || less < 0.2 * more - 1e-12) return [];
      return [{ ...about(plan, 'ambiguous-effect', [g]), outcomes: [outcome], severity: weight(plan, outcome) * less }];
    }),
  );
}

function unbackedDependence(plan: Plan, goals: readonly NaiveGoal[]): NaiveAdvice[] {
  return goals.flatMap((g) =>
    plan.metrics.flatMap(({ key, controlledBy }) => {
      const strength = tie(plan, g, key);
      if (controlledBy === undefined || [g.goal.department, ...g.goal.sharedWith].includes(controlledBy)) return [];
      if (strength === 0 || g.to < dayNumber(AS_OF) || goals.some((h) => backs(plan, h, g, key, controlledBy)))
        return [];
      const card = about(plan, 'unbacked-dependence', [g]);
      const departments = [controlledBy, g.goal.department].sort();
      return [{ ...card, departments, severity: card.severity * strength, about: key }];
    }),
  );
}

/** 1 for a law that bounds the goal's metric against its pull by the other metric; else what an influence does, from 0.3 on. */
function tie({ laws, influences }: Plan, { goal, pull }: NaiveGoal, driver: string): number {
  const { metric } = goal;
  if (metric === undefined || metric === driver) return 0;
  const bounding = laws.some(({ says }) => {
    const { slope, relation } = readLaw(says);
    const [own, other] = [slope(metric), slope(driver)];
    if (own === 0 || other === 0) return false;
    // Where the left side less the right grows with the metric, ">=" keeps the metric up and "<=" keeps it down.
    const keepsUp = relation === '=' || relation === (own > 0 ? '>=' : '<=');
    const keepsDown = relation === '=' || relation === (own > 0 ? '<=' : '>=');
    return (pull <= 0 && keepsUp) || (pull >= 0 && keepsDown);
  });
  if (bounding) return 1;
  const effects = influences
    .filter(({ from, to }) => from === driver && to === metric)
    .map(({ effect }) => Math.abs(effect));
  return Math.max(0, ...effects.filter((effect) => effect >= 0.3));
}

/** How much the left side less the right side grows with a metric. */
function readLaw(says: string): { relation: string; slope: (metric: string) => number } {
  const [left = '', relation = '', right = ''] = says.split(/ (<=|>=|=) /);
  const valueOf = (side: string, one: string) =>
    side.split(' + ').reduce((sum, term) => {
      const factors = term
        .split(' * ')
        .map((factor) => (/^m\d/.test(factor) ? Number(factor === one) : Number(factor)));
      return sum + factors.reduce((product, factor) => product * factor, 1);
    }, 0);
  const difference = (one: string) => valueOf(left, one) - valueOf(right, one);
  return { relation, slope: (metric) => difference(metric) - difference('none') };
}

function backs(plan: Plan, h: NaiveGoal, g: NaiveGoal, metric: string, department: string): boolean {
  const carried = [h.goal.department, ...h.goal.sharedWith].includes(department);
  const meets = Math.max(g.from, h.from, dayNumber(AS_OF)) <= Math.min(g.to, h.to);
  return h.goal.metric === metric && carried && meets && shareScope(plan, g.goal, h.goal);
}

/** A card about goals; its severity is their stake. */
function about(plan: Plan, rule: string, goals: readonly NaiveGoal[]): NaiveAdvice {
  const outcomes = [...new Set(goals.flatMap(({ reaches }) => [...reaches]))].sort();
  const of = <T>(value: (goal: Goal) => T) => goals.map(({ goal }) => value(goal));
  const departments = [...new Set(of(({ department }) => department))].sort();
  return { rule, goals: of(({ key }) => key), departments, outcomes, severity: stake(plan, outcomes) };
}
