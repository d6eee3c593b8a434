import type { CheckIn, Goal, Influence, Plan } from '@concord/alignment-engine';
import { numberCheckIns } from './number-check-ins.ts';

/**
 * What an import makes of the stored plan: entries of the incoming plan replace those of the same identity, entries
 * that it does not mention stay, since people enter goals in the dashboard too. Identity is the key; of an influence
 * `from` and `to`; of a fact its metric; of a milestone its key within the goal; of a check-in its day and its place
 * among those of that day. Merging the same plan again changes nothing. The result may need checking again
 * (`validatePlan`): two valid plans can contradict each other, such as by a circle of parents.
 *
 * @param existing What is stored.
 * @param incoming What the file says; its organisation and, where it has one, its `asOf` win.
 */
export function mergePlans(existing: Plan, incoming: Plan): Plan {
  const asOf = incoming.asOf ?? existing.asOf;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    organisation: incoming.organisation,
    scopes: mergeScopes(existing.scopes, incoming.scopes),
    departments: merge(existing.departments, incoming.departments, byKey),
    people: merge(existing.people, incoming.people, byKey),
    outcomes: merge(existing.outcomes, incoming.outcomes, byKey),
    metrics: merge(existing.metrics, incoming.metrics, byKey),
    influences: merge(existing.influences, incoming.influences, byEnds),
    laws: merge(existing.laws, incoming.laws, byKey),
    facts: merge(existing.facts, incoming.facts, ({ metric }) => metric),
    capacities: merge(existing.capacities, incoming.capacities, byKey),
    promises: merge(existing.promises, incoming.promises, byKey),
    staffing: merge(existing.staffing, incoming.staffing, byKey),
    authorities: merge(existing.authorities, incoming.authorities, byKey),
    goals: merge(existing.goals, incoming.goals, byKey, mergeGoals),
  };
}

const byKey = ({ key }: { readonly key: string }) => key;
const byEnds = ({ from, to }: Influence) => `${from} ${to}`;

/** In the order of `existing`, what is new after it. */
function merge<T>(
  existing: readonly T[],
  incoming: readonly T[],
  identity: (entry: T) => string,
  both: (before: T, after: T) => T = (_, after) => after,
): T[] {
  const merged = new Map(existing.map((entry) => [identity(entry), entry]));
  for (const entry of incoming) {
    const before = merged.get(identity(entry));
    merged.set(identity(entry), before === undefined ? entry : both(before, entry));
  }
  return [...merged.values()];
}

function mergeGoals(before: Goal, after: Goal): Goal {
  return {
    ...after,
    milestones: merge(before.milestones, after.milestones, byKey),
    checkIns: mergeCheckIns(before.checkIns, after.checkIns),
  };
}

function mergeCheckIns(before: readonly CheckIn[], after: readonly CheckIn[]): CheckIn[] {
  const merged = new Map([...numberCheckIns(before), ...numberCheckIns(after)]);
  // A second check-in of a day must not overtake the first, so only the days are compared: sorting is stable.
  return [...merged.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function mergeScopes(before: Plan['scopes'], after: Plan['scopes']): Plan['scopes'] {
  const dimensions = new Map(Object.entries(before));
  for (const [dimension, values] of Object.entries(after)) {
    dimensions.set(dimension, { ...dimensions.get(dimension), ...values });
  }
  return Object.fromEntries(dimensions);
}
