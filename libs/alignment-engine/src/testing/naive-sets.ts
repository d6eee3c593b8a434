import { dayOf, type Day } from '../iso-day.ts';
import { parseLaw } from '../laws/parse-law.ts';
import type { Goal, Plan } from '../plan.ts';
import { exactAnswers, exactNumber, exactValue } from './exact-answers.ts';

export interface NaiveSet {
  readonly goals: readonly string[];
  readonly shortage: number;
}

/**
 * The minimal sets of goals that cannot hold, plan by plan, straight from the definition: every subset of
 * goals that meet on some day and in some cell is put to exact arithmetic over the laws, facts and bounds
 * that have to do with it. Slow; for a handful of goals a plan. Knows nothing of the engine but how it
 * reads a law.
 */
export function naiveSets(plans: readonly Plan[], asOf: string): NaiveSet[][] {
  const asked = plans.map((plan) => questionsAbout(plan, dayOf(asOf)));
  const answers = exactAnswers(
    asked.flatMap(({ goals, subsets }) => [...goals, ...subsets].map(({ question }) => question)),
  );
  let next = 0;
  return asked.map(({ goals, subsets }) => {
    const lawful = new Set(goals.filter(() => answers[next++]?.startsWith('sat')).map(({ goal }) => goal));
    const shares = subsets.map(({ subset }) => ({ subset, share: exactValue(answers[next++] ?? '', 'share') }));
    return minimalAmong(shares.filter(({ subset }) => subset.every((goal) => lawful.has(goal))));
  });
}

interface Question {
  readonly question: readonly string[];
}

/** Whether the laws around each goal hold by themselves, and what each subset would have to give up. */
function questionsAbout(
  plan: Plan,
  today: Day,
): { goals: (Question & { goal: Goal })[]; subsets: (Question & { subset: Goal[] })[] } {
  const binding = plan.goals.filter(
    ({ status, target, metric, due }) =>
      status === 'active' && target !== undefined && metric !== undefined && (due === undefined || dayOf(due) >= today),
  );
  const subsets = subsetsOf(binding).filter((subset) => subset.length > 0 && meet(subset, plan, today));
  return {
    goals: binding.map((goal) => ({ goal, question: [...hardLines([goal], plan), '(check-sat)'] })),
    subsets: subsets.map((subset) => ({ subset, question: leastShare(subset, plan) })),
  };
}

function minimalAmong(shares: readonly { readonly subset: readonly Goal[]; readonly share: number }[]): NaiveSet[] {
  const failing = new Map(
    shares.filter(({ share }) => share >= 1e-6).map(({ subset, share }) => [nameOf(subset), share]),
  );
  return shares
    .filter(({ subset }) => failing.has(nameOf(subset)))
    .filter(({ subset }) => subset.every((goal) => !failing.has(nameOf(subset.filter((other) => other !== goal)))))
    .map(({ subset, share }) => ({ goals: subset.map(({ key }) => key).sort(), shortage: share }));
}

/** The interval and the span of a goal with a target. */
export function demandOf({ target, baseline }: Goal): {
  readonly low?: number;
  readonly high?: number;
  readonly span: number;
} {
  const ends =
    target === undefined
      ? {}
      : 'between' in target
        ? { low: target.between[0], high: target.between[1] }
        : 'exactly' in target
          ? { low: target.exactly, high: target.exactly }
          : 'atLeast' in target
            ? { low: target.atLeast }
            : { high: target.atMost };
  const finite = Object.values(ends) as number[];
  const distance = baseline === undefined ? 0 : Math.min(...finite.map((end) => Math.abs(end - baseline)));
  return { ...ends, span: distance > 0 ? distance : 0.1 * (Math.max(...finite.map(Math.abs)) || 1) };
}

/** The metrics that have to do with some goals, and what is hard about them. */
export function hardLines(goals: readonly Goal[], plan: Plan): string[] {
  const reach = new Set(goals.flatMap(({ metric = '' }) => [...tiedTo(metric, plan)]));
  const metrics = plan.metrics.filter(({ key }) => reach.has(key));
  return [
    ...metrics.map(({ key }) => `(declare-const |${key}| Real)`),
    ...plan.laws.filter(({ says }) => metricsIn(says).some((metric) => reach.has(metric))).flatMap(lawLine),
    ...plan.facts
      .filter(({ metric }) => reach.has(metric))
      .map(({ metric, value }) => `(assert (= |${metric}| ${exactNumber(value)}))`),
    ...metrics.flatMap(({ key, min }) => (min === undefined ? [] : [`(assert (>= |${key}| ${exactNumber(min)}))`])),
    ...metrics.flatMap(({ key, max }) => (max === undefined ? [] : [`(assert (<= |${key}| ${exactNumber(max)}))`])),
  ];
}

function lawLine({ says }: Plan['laws'][number]): string[] {
  const reading = parseLaw(says);
  if (!reading.ok) return [];
  const terms = [...reading.law.coefficients].map(([metric, a]) => `(* ${exactNumber(a)} |${metric}|)`);
  return [`(assert (${reading.law.relation} (+ 0 0 ${terms.join(' ')}) ${exactNumber(reading.law.bound)}))`];
}

function tiedTo(metric: string, { laws }: Plan): ReadonlySet<string> {
  const reach = new Set([metric]);
  for (let size = 0; size < reach.size;) {
    size = reach.size;
    for (const { says } of laws) {
      const named = metricsIn(says);
      if (named.some((one) => reach.has(one))) for (const one of named) reach.add(one);
    }
  }
  return reach;
}

function metricsIn(says: string): string[] {
  const reading = parseLaw(says);
  return reading.ok ? [...reading.law.coefficients].flatMap(([metric, a]) => (a === 0 ? [] : [metric])) : [];
}

function leastShare(subset: readonly Goal[], plan: Plan): string[] {
  return [
    ...hardLines(subset, plan),
    '(declare-const share Real)',
    '(assert (>= share 0))',
    ...subset.flatMap((goal) => {
      const { low, high, span } = demandOf(goal);
      const give = `(* share ${exactNumber(span)})`;
      return [
        ...(low === undefined ? [] : [`(assert (>= (+ |${goal.metric ?? ''}| ${give}) ${exactNumber(low)}))`]),
        ...(high === undefined ? [] : [`(assert (<= (- |${goal.metric ?? ''}| ${give}) ${exactNumber(high)}))`]),
      ];
    }),
    '(minimize share)',
    '(check-sat)',
    '(get-value (share))',
  ];
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]]);
}

function meet(goals: readonly Goal[], { scopes }: Plan, today: Day): boolean {
  const from = Math.max(today, ...goals.map((goal) => (goal.from === undefined ? today : dayOf(goal.from))));
  const to = Math.min(...goals.map(({ due }) => (due === undefined ? Infinity : dayOf(due))));
  const inScope = Object.entries(scopes).every(([dimension, values]) =>
    Object.keys(values).some((value) => goals.every(({ scope }) => scope[dimension]?.includes(value) ?? true)),
  );
  return from <= to && inScope;
}

function nameOf(goals: readonly Goal[]): string {
  return goals
    .map(({ key }) => key)
    .sort()
    .join(' ');
}
