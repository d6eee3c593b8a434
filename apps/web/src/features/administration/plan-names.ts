import type { LogGoalsQuery, LogNamesQuery } from '../../graphql/operations.ts';

/** What the plan calls things, by the field of a plan that holds their keys: people under `owner`, for example. */
export interface PlanNames {
  get(field: string): { get(key: string): string | undefined } | undefined;
}

export const noNames: PlanNames = new Map();

/** Fields that hold keys, or stand right before one. */
const FIELDS = {
  departments: ['departments', 'department', 'sharedWith', 'controlledBy'],
  people: ['owner', 'personKey'],
  goals: ['goals', 'parent', 'needs'],
  outcomes: ['outcomes', 'serves', 'priorities'],
  metrics: ['metrics', 'metric'],
  capacities: ['capacities', 'uses'],
  // An influence goes from a metric to a metric or to an outcome.
  measures: ['from', 'to'],
} as const;

type NamedGoal = NonNullable<LogGoalsQuery['organisation']>['goalRows']['nodes'][number];

/**
 * What is called by a key that is no longer in the plan stays a key.
 *
 * @param goals those that shall be called by their titles: there may be too many to know all of them
 */
export function toPlanNames(
  organisation: LogNamesQuery['organisation'] | undefined,
  goals: readonly NamedGoal[],
): PlanNames {
  if (organisation == null) return noNames;
  const { departments, people, outcomes, metrics, capacities } = organisation;
  const spoken = outcomes.map(({ key, statement }) => ({ key, name: statement }));
  const named: Record<keyof typeof FIELDS, readonly Named[]> = {
    departments,
    people,
    goals: goals.map(({ id, title }) => ({ key: id, name: title ?? id })),
    outcomes: spoken,
    metrics,
    capacities,
    measures: [...metrics, ...spoken],
  };
  return new Map(
    (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((kind) => {
      const byKey = new Map(named[kind].map(({ key, name }) => [key, name]));
      return FIELDS[kind].map((field) => [field, byKey] as const);
    }),
  );
}

/** Listens to which goals are called by their keys. */
export function namesThatTell(onGoal: (key: string) => void): PlanNames {
  const goals = { get: (key: string) => void onGoal(key) };
  return { get: (field) => (FIELDS.goals.some((one) => one === field) ? goals : undefined) };
}

interface Named {
  readonly key: string;
  readonly name: string;
}
