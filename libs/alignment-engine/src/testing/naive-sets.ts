import { dayOf, type Day } from '../iso-day.ts';
import { parseLaw } from '../laws/parse-law.ts';
import type { Goal, Plan } from '../plan.ts';
import type { ExactSolver } from './exact-solver.ts';

export interface NaiveSet {
  readonly goals: readonly string[];
  readonly shortage: number;
}

/**
 * The minimal sets of goals that cannot hold, straight from the definition: every subset of goals that
 * meet on some day and in some cell is put to exact arithmetic over all laws, facts and bounds at once.
 * Slow; for a handful of goals. Knows nothing of the engine but how it reads a law.
 */
export async function naiveSets(plan: Plan, asOf: string, solve: ExactSolver): Promise<NaiveSet[]> {
  const today = dayOf(asOf);
  const binding = plan.goals.filter(
    ({ status, target, metric, due }) =>
      status === 'active' && target !== undefined && metric !== undefined && (due === undefined || dayOf(due) >= today),
  );
  const judged = await withoutContradictions(binding, plan, solve);
  const subsets = subsetsOf(judged).filter((subset) => subset.length > 0 && meet(subset, plan, today));
  const shortages = await leastShares(subsets, plan, solve);
  const failing = new Map(
    subsets.flatMap((subset, i) => ((shortages[i] ?? 0) < 1e-6 ? [] : [[nameOf(subset), shortages[i] ?? 0] as const])),
  );
  return subsets
    .filter((subset) => failing.has(nameOf(subset)))
    .filter((subset) => subset.every((goal) => !failing.has(nameOf(subset.filter((other) => other !== goal)))))
    .map((subset) => ({ goals: subset.map(({ key }) => key).sort(), shortage: failing.get(nameOf(subset)) ?? 0 }));
}

/** The interval and the span of a goal with a target. */
function demandOf({ target, baseline }: Goal): {
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

function hardLines({ laws, facts, metrics }: Pick<Plan, 'laws' | 'facts' | 'metrics'>): string[] {
  return [
    ...laws.flatMap(({ says }) => {
      const reading = parseLaw(says);
      if (!reading.ok) return [];
      const terms = [...reading.law.coefficients].map(([metric, a]) => `(* ${number(a)} |${metric}|)`);
      return [`(assert (${reading.law.relation} (+ 0 0 ${terms.join(' ')}) ${number(reading.law.bound)}))`];
    }),
    ...facts.map(({ metric, value }) => `(assert (= |${metric}| ${number(value)}))`),
    ...metrics.flatMap(({ key, min }) => (min === undefined ? [] : [`(assert (>= |${key}| ${number(min)}))`])),
    ...metrics.flatMap(({ key, max }) => (max === undefined ? [] : [`(assert (<= |${key}| ${number(max)}))`])),
  ];
}

/** Goals on metrics whose laws, facts and bounds hold by themselves. */
async function withoutContradictions(goals: readonly Goal[], plan: Plan, solve: ExactSolver): Promise<Goal[]> {
  const questions = goals.map((goal) => [...hardLines(partOf([goal], plan)), '(check-sat)']);
  const answers = await askedAtOnce(questions, plan, solve);
  return goals.filter((_, i) => answers[i]?.startsWith('sat'));
}

/** What has to do with the metrics of some goals. */
function partOf(goals: readonly Goal[], plan: Plan): Pick<Plan, 'laws' | 'facts' | 'metrics'> {
  const reach = new Set(goals.flatMap(({ metric = '' }) => [...tiedTo(metric, plan)]));
  return {
    laws: plan.laws.filter(({ says }) => metricsIn(says).some((metric) => reach.has(metric))),
    facts: plan.facts.filter(({ metric }) => reach.has(metric)),
    metrics: plan.metrics.filter(({ key }) => reach.has(key)),
  };
}

/** Puts all questions in one script, each forgotten before the next. */
async function askedAtOnce(
  questions: readonly (readonly string[])[],
  { metrics }: Plan,
  solve: ExactSolver,
): Promise<string[]> {
  const declarations = ['(declare-const share Real)', ...metrics.map(({ key }) => `(declare-const |${key}| Real)`)];
  const script = questions.flatMap((question) => ['(push)', '(echo "next")', ...question, '(pop)']);
  return (await solve([...declarations, ...script].join('\n'))).split('next\n').slice(1);
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

async function leastShares(subsets: readonly (readonly Goal[])[], plan: Plan, solve: ExactSolver): Promise<number[]> {
  const questions = subsets.map((subset) => [
    '(assert (>= share 0))',
    ...hardLines(partOf(subset, plan)),
    ...subset.flatMap((goal) => {
      const { low, high, span } = demandOf(goal);
      const give = `(* share ${number(span)})`;
      return [
        ...(low === undefined ? [] : [`(assert (>= (+ |${goal.metric ?? ''}| ${give}) ${number(low)}))`]),
        ...(high === undefined ? [] : [`(assert (<= (- |${goal.metric ?? ''}| ${give}) ${number(high)}))`]),
      ];
    }),
    '(minimize share)',
    '(check-sat)',
    '(get-value (share))',
  ]);
  return (await askedAtOnce(questions, plan, solve)).map(valueIn);
}

function number(x: number): string {
  const text = Math.abs(x).toFixed(12);
  return x < 0 ? `(- ${text})` : text;
}

/** Reads `sat ((share (/ 1.0 8.0)))`; what cannot be satisfied at any share has none. */
function valueIn(answer: string): number {
  if (!answer.startsWith('sat')) return Infinity;
  const [, fraction] = /share \(\/ ([\d.]+ [\d.]+)\)/.exec(answer) ?? [];
  if (fraction !== undefined) {
    const [top = 0, bottom = 1] = fraction.split(' ').map(Number);
    return top / bottom;
  }
  return Number(/share ([\d.]+)/.exec(answer)?.[1] ?? NaN);
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
