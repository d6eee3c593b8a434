import type { LogNamesQuery } from '../../graphql/operations.ts';

/** What the plan calls things, by the field of a plan that holds their keys: people under `owner`, for example. */
export type PlanNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

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

/** What is called by a key that is no longer in the plan stays a key. */
export function toPlanNames(organisation: LogNamesQuery['organisation'] | undefined): PlanNames {
  if (organisation == null) return noNames;
  const { departments, people, goals, archived, outcomes, metrics, capacities } = organisation;
  const spoken = outcomes.map(({ key, statement }) => ({ key, name: statement }));
  const named: Record<keyof typeof FIELDS, readonly Named[]> = {
    departments,
    people,
    goals: [...archived.nodes, ...goals.nodes].map(({ key, title }) => ({ key, name: title })),
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

interface Named {
  readonly key: string;
  readonly name: string;
}
