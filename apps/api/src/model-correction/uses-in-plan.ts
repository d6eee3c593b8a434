import { type Goal, parseLaw, type Plan } from '@concord/alignment-engine';
import { namedIn } from '@concord/persistence';
import type { RemovedEntry } from './removed-entries.ts';

/** What holds on to something of the model, each by what people call it. */
export interface Uses {
  readonly goals: readonly string[];
  readonly influences: readonly string[];
  readonly laws: readonly string[];
  readonly facts: readonly string[];
  readonly people: readonly string[];
  readonly metrics: readonly string[];
  /** And hours staffed for them. */
  readonly promises: readonly string[];
  readonly authorities: readonly string[];
}

/** What in a plan refers to something that is no longer in it. */
export function usesInPlan(plan: Plan, { kind, key, name: ownName }: RemovedEntry): Uses {
  const named = new Map([
    [key, ownName] as const,
    ...plan.metrics.map((metric) => [metric.key, metric.name] as const),
    ...plan.outcomes.map((outcome) => [outcome.key, outcome.statement] as const),
  ]);
  const name = (one: string) => named.get(one) ?? one;
  const isMoved = kind === 'metric' || kind === 'outcome';
  return {
    goals: plan.goals.filter((goal) => refersTo[kind](goal, key)).map(({ title }) => title),
    influences: plan.influences
      .filter(({ from, to }) => isMoved && (from === key || to === key))
      .map(({ from, to }) => `${name(from)} → ${name(to)}`),
    laws: kind === 'metric' ? plan.laws.filter(({ says }) => isInLaw(says, key)).map(({ says }) => says) : [],
    facts: kind === 'metric' ? plan.facts.filter(({ metric }) => metric === key).map(({ metric }) => metric) : [],
    people: kind === 'department' ? plan.people.filter(({ department }) => department === key).map(toName) : [],
    metrics: kind === 'department' ? plan.metrics.filter(({ controlledBy }) => controlledBy === key).map(toName) : [],
    promises: promisesOf(plan, kind, key),
    authorities: plan.authorities
      .filter(
        (one) => (kind === 'department' ? one.department : kind === 'person' ? one.approvedBy : undefined) === key,
      )
      .map(({ says }) => says),
  };
}

function promisesOf({ promises, staffing }: Plan, kind: RemovedEntry['kind'], key: string): string[] {
  const staffed = kind === 'department' ? staffing.filter(({ department }) => department === key) : [];
  const named = promises.filter(({ department, outcome, scope }) => {
    if (kind === 'department') return department === key;
    if (kind === 'outcome') return outcome === key;
    return (kind === 'scope' || kind === 'scope-value') && isInScope[kind](scope, key);
  });
  return [...named.map(({ says }) => says), ...staffed.map((hours) => hours.channel)];
}

const isInScope: Readonly<Record<'scope' | 'scope-value', (scope: Goal['scope'], key: string) => boolean>> = {
  scope: (scope, key) => Object.hasOwn(scope, key),
  'scope-value': (scope, key) =>
    Object.entries(scope).some(([dimension, values]) => values.some((value) => `${dimension} ${value}` === key)),
};

const refersTo: Readonly<Record<RemovedEntry['kind'], (goal: Goal, key: string) => boolean>> = {
  department: ({ department, sharedWith }, key) => department === key || sharedWith.includes(key),
  person: (goal, key) => namedIn(goal).includes(key),
  outcome: ({ serves }, key) => Object.hasOwn(serves, key),
  metric: ({ metric }, key) => metric === key,
  capacity: ({ uses }, key) => Object.hasOwn(uses, key),
  scope: ({ scope }, key) => isInScope.scope(scope, key),
  'scope-value': ({ scope }, key) => isInScope['scope-value'](scope, key),
};

function isInLaw(says: string, metric: string): boolean {
  const reading = parseLaw(says);
  return reading.ok && reading.law.coefficients.has(metric);
}

function toName({ name }: { readonly name: string }): string {
  return name;
}
