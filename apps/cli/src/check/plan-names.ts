import type { CustomerOutcome, Plan } from '@concord/alignment-engine';

/** How people call what a report names by key. */
export interface PlanNames {
  readonly department: (key: string) => string;
  /** In the words of those it is for. */
  readonly outcome: (key: string) => string;
  readonly goal: (key: string) => string;
  readonly outcomes: ReadonlyMap<string, CustomerOutcome>;
}

export function planNames(plan: Plan): PlanNames {
  const departments = new Map(plan.departments.map(({ key, name }) => [key, name]));
  const goals = new Map(plan.goals.map(({ key, title }) => [key, title]));
  const outcomes = new Map(plan.outcomes.map((outcome) => [outcome.key, outcome]));
  return {
    department: (key) => departments.get(key) ?? key,
    outcome: (key) => outcomes.get(key)?.statement ?? key,
    goal: (key) => goals.get(key) ?? key,
    outcomes,
  };
}
