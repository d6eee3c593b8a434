import type { Plan } from '@concord/alignment-engine';

/** What the entries of a plan may refer to. */
export interface KnownKeys {
  readonly departments: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly capacities: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  /** `goal.milestone` */
  readonly milestones: ReadonlySet<string>;
}

export function knownKeys(plan: Plan): KnownKeys {
  const keys = (entries: readonly { readonly key: string }[]) => new Set(entries.map(({ key }) => key));
  return {
    departments: keys(plan.departments),
    people: keys(plan.people),
    outcomes: keys(plan.outcomes),
    metrics: keys(plan.metrics),
    capacities: keys(plan.capacities),
    promises: keys(plan.promises),
    goals: keys(plan.goals),
    milestones: new Set(plan.goals.flatMap((goal) => goal.milestones.map(({ key }) => `${goal.key}.${key}`))),
  };
}
