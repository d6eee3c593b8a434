import type { ServicePromise, StaffedHours } from '../service-promise.ts';
import type { Capacity, CustomerOutcome, Department, Goal, Influence, Metric, Milestone, Plan } from '../plan.ts';

// Builders for specs: each fills in what the test does not care about, as a plan file's defaults would.

type Keyed = { readonly key: string };

/**
 * A plan with the parts given. Departments, outcomes and metrics that its goals and influences name
 * need not be listed.
 */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  const { goals = [], influences = [] } = parts;
  const outcomes =
    parts.outcomes ?? goals.flatMap(({ serves }) => Object.keys(serves).map((key) => anOutcome({ key })));
  const outcomeKeys = new Set(outcomes.map(({ key }) => key));
  const named = [...goals.map(({ metric }) => metric), ...influences.flatMap(({ from, to }) => [from, to])];
  const metrics = named.flatMap((key) => (key === undefined || outcomeKeys.has(key) ? [] : [aMetric({ key })]));
  return {
    organisation: { key: 'example', name: 'Example Works' },
    scopes: {},
    people: [],
    laws: [],
    facts: [],
    capacities: [],
    promises: [],
    staffing: [],
    authorities: [],
    segments: [],
    ...parts,
    goals,
    influences,
    outcomes: firstOfEach(outcomes),
    metrics: firstOfEach([...(parts.metrics ?? []), ...metrics]),
    departments: firstOfEach([
      ...(parts.departments ?? []),
      ...goals.map(({ department }) => aDepartment({ key: department })),
    ]),
  };
}

export function aDepartment(given: Partial<Department> & Keyed): Department {
  return { name: nameOf(given.key), priorities: {}, ...given };
}

export function anOutcome(given: Partial<CustomerOutcome> & Keyed): CustomerOutcome {
  return { statement: `I get ${given.key}`, for: 'customer', weight: 1, ...given };
}

export function aMetric(given: Partial<Metric> & Keyed): Metric {
  return { name: nameOf(given.key), unit: 'days', better: 'neither', customerVisible: false, ...given };
}

export function anInfluence(given: Pick<Influence, 'from' | 'to' | 'effect'> & Partial<Influence>): Influence {
  return { confirmed: true, ...given };
}

export function aCapacity(given: Partial<Capacity> & Keyed): Capacity {
  return { name: nameOf(given.key), unit: 'hours a week', amount: 1, ...given };
}

/** A goal that runs through the first half of 2026, unless told otherwise: `from: undefined` leaves it out. */
export function aGoal(given: { readonly [Field in keyof Goal]?: Goal[Field] | undefined } & Keyed): Goal {
  const goal = {
    department: 'sales',
    title: nameOf(given.key),
    from: '2026-01-01',
    due: '2026-06-30',
    scope: {},
    serves: {},
    commitment: 'committed',
    promise: false,
    emphasis: 1,
    status: 'active',
    sharedWith: [],
    uses: {},
    needs: [],
    milestones: [],
    checkIns: [],
    ...given,
  };
  return Object.fromEntries(Object.entries(goal).filter(([, value]) => value !== undefined)) as unknown as Goal;
}

export function aMilestone(given: Partial<Milestone> & Keyed): Milestone {
  return { title: nameOf(given.key), due: '2026-03-31', weight: 1, needs: [], ...given };
}

/** A promise on the telephone, in UTC, of no hours unless told. */
export function aPromise(given: Partial<ServicePromise> & Keyed): ServicePromise {
  return {
    department: 'sales',
    says: nameOf(given.key),
    channel: 'telephone',
    outcome: 'fast',
    scope: {},
    hours: {},
    exceptions: [],
    readings: [],
    ...given,
  };
}

export function staffedHours(given: Partial<StaffedHours> & Keyed): StaffedHours {
  return { department: 'service', channel: 'telephone', hours: {}, exceptions: [], ...given };
}

function nameOf(key: string): string {
  return (key.charAt(0).toUpperCase() + key.slice(1)).replace(/-/g, ' ');
}

function firstOfEach<T extends Keyed>(things: readonly T[]): T[] {
  return [...new Map([...things].reverse().map((thing) => [thing.key, thing])).values()].reverse();
}
