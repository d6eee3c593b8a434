import type {
  CheckIn,
  CustomerOutcome,
  Goal,
  Influence,
  Metric,
  Plan,
  ReviewRhythm,
  ServicePromise,
} from '@concord/alignment-engine';
import { byDay } from './in-order-of-days.ts';
import { numberCheckIns } from './number-check-ins.ts';

/**
 * What an import makes of the stored plan: entries of the incoming plan replace those of the same identity, entries
 * that it does not mention stay, since people enter goals in the dashboard too. Identity is the key; of an influence
 * `from` and `to`; of a fact its metric; of a milestone, an action, a training or a part of a story its key within
 * what it is part of; of a support its goal; of a reading its day; of a check-in its day and its place among those of
 * that day. Merging the same plan again changes nothing. The result may need checking again
 * (`validatePlan`): two valid plans can contradict each other, such as by a circle of parents.
 *
 * @param existing What is stored.
 * @param incoming What the file says; its organisation and, where it has one, its `asOf` win.
 */
export function mergePlans(existing: Plan, incoming: Plan): Plan {
  const asOf = incoming.asOf ?? existing.asOf;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    organisation: withReview(incoming.organisation, existing.organisation),
    scopes: mergeScopes(existing.scopes, incoming.scopes),
    departments: merge(existing.departments, incoming.departments, byKey),
    people: merge(existing.people, incoming.people, byKey),
    outcomes: merge(existing.outcomes, incoming.outcomes, byKey, mergeOutcomes),
    segments: merge(existing.segments, incoming.segments, byKey),
    metrics: merge(existing.metrics, incoming.metrics, byKey, mergeMetrics),
    influences: merge(existing.influences, incoming.influences, byEnds),
    laws: merge(existing.laws, incoming.laws, byKey),
    facts: merge(existing.facts, incoming.facts, ({ metric }) => metric),
    capacities: merge(existing.capacities, incoming.capacities, byKey),
    promises: merge(existing.promises, incoming.promises, byKey, mergePromises),
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

function mergeOutcomes(before: CustomerOutcome, after: CustomerOutcome): CustomerOutcome {
  return { ...withReview(after, before), ...part('storyParts', before.storyParts, after.storyParts, byKey) };
}

function mergeMetrics(before: Metric, after: Metric): Metric {
  const readings = mergeReadings(before.readings ?? [], after.readings ?? []);
  return readings.length === 0 ? after : { ...after, readings };
}

function mergePromises(before: ServicePromise, after: ServicePromise): ServicePromise {
  return { ...withReview(after, before), readings: mergeReadings(before.readings, after.readings) };
}

function mergeGoals(before: Goal, after: Goal): Goal {
  return {
    ...withReview(after, before),
    milestones: merge(before.milestones, after.milestones, byKey),
    checkIns: mergeCheckIns(before.checkIns, after.checkIns),
    ...part('actions', before.actions, after.actions, byKey),
    ...part('training', before.training, after.training, byKey),
    ...part('supports', before.supports, after.supports, ({ goal }) => goal),
  };
}

/** A list that is absent where it is empty, merged. */
function part<Name extends string, Entry>(
  name: Name,
  before: readonly Entry[] | undefined,
  after: readonly Entry[] | undefined,
  identity: (entry: Entry) => string,
): { readonly [Key in Name]?: readonly Entry[] } {
  const merged = merge(before ?? [], after ?? [], identity);
  return (merged.length === 0 ? {} : { [name]: merged }) as unknown as { readonly [Key in Name]?: readonly Entry[] };
}

/** What was measured is never lost; of one day, the incoming reading counts. */
function mergeReadings<Reading extends { readonly on: string }>(
  before: readonly Reading[],
  after: readonly Reading[],
): Reading[] {
  return byDay(merge(before, after, ({ on }) => on));
}

/** The rhythm of the file; a review that was held since the file was written has been held. */
function withReview<Reviewed extends { readonly review?: ReviewRhythm }>(after: Reviewed, before: Reviewed): Reviewed {
  const last = [before.review?.last, after.review?.last]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return after.review === undefined || last === undefined ? after : { ...after, review: { ...after.review, last } };
}

function mergeCheckIns(before: readonly CheckIn[], after: readonly CheckIn[]): CheckIn[] {
  const merged = new Map([...numberCheckIns(before), ...numberCheckIns(after)]);
  // A second check-in of a day must not overtake the first, so only the days are compared: sorting is stable.
  return byDay([...merged.values()]);
}

function mergeScopes(before: Plan['scopes'], after: Plan['scopes']): Plan['scopes'] {
  const dimensions = new Map(Object.entries(before));
  for (const [dimension, values] of Object.entries(after)) {
    dimensions.set(dimension, { ...dimensions.get(dimension), ...values });
  }
  return Object.fromEntries(dimensions);
}
