import type { Goal, IsoDate, Milestone, Plan, Target } from '@concord/alignment-engine';
import fc, { type Arbitrary } from 'fast-check';
import {
  date,
  effect,
  given,
  key,
  keys,
  maybe,
  number,
  one,
  positive,
  record,
  scope,
  some,
  text,
  type Vocabulary,
  weights,
} from './arbitrary-values.ts';
import { arbitraryGoalPlan, roles, withoutOwner } from './arbitrary-goal-plan.ts';
import { authority, promise, readings, review, staffed, storyParts } from './arbitrary-promises.ts';

const target: Arbitrary<Target> = fc.oneof(
  number.map((atLeast) => ({ atLeast })),
  number.map((atMost) => ({ atMost })),
  number.map((exactly) => ({ exactly })),
  fc.tuple(number, number).map(([a, b]) => ({ between: a <= b ? ([a, b] as const) : ([b, a] as const) })),
);

const vocabulary: Arbitrary<Vocabulary> = record({
  departments: keys('', 1),
  people: keys(''),
  outcomes: keys('o'),
  metrics: keys('m'),
  capacities: keys(''),
  promises: keys(''),
  goals: keys(''),
  scopes: fc.dictionary(key, fc.dictionary(key, positive, { noNullPrototype: true, maxKeys: 3 }), {
    noNullPrototype: true,
    maxKeys: 2,
  }),
});

/** Valid plans of every shape: odd texts, extreme numbers, every field present or missing. */
export const arbitraryPlan: Arbitrary<Plan> = vocabulary.chain(planOf);

/** Two valid plans that share some of their keys. */
export const arbitraryPlans: Arbitrary<readonly [Plan, Plan]> = vocabulary.chain((known) =>
  fc.tuple(planOf(known), planOf(known)),
);

function planOf(known: Vocabulary): Arbitrary<Plan> {
  const each = <T>(chosen: readonly string[], entry: (key: string) => Arbitrary<T>) => fc.tuple(...chosen.map(entry));
  const entries = <T>(all: readonly string[], entry: (key: string) => Arbitrary<T>) =>
    some(all).chain((chosen) => each(chosen, entry));
  return record({
    asOf: maybe(date),
    organisation: record({
      key,
      name: text,
      vision: maybe(text),
      timeZone: maybe(fc.constant('Europe/Oslo')),
      currency: maybe(fc.constantFrom('NOK', 'EUR')),
      review: maybe(review),
    }).map(given),
    scopes: fc.constant(known.scopes),
    departments: each(known.departments, (k) =>
      record({ key: fc.constant(k), name: text, priorities: weights(known.outcomes, positive) }),
    ),
    segments: each(known.departments, (k) =>
      record({ key: fc.constant(k), name: text, weights: weights(known.outcomes, positive) }),
    ),
    people: each(known.people, (k) =>
      record({
        key: fc.constant(k),
        name: text,
        department: maybe(one(known.departments)),
        email: maybe(fc.constant('a@b.example')),
      }).map(given),
    ),
    outcomes: each(known.outcomes, (k) =>
      record({
        key: fc.constant(k),
        statement: text,
        for: fc.constantFrom('customer' as const, 'coworker' as const, 'surroundings' as const),
        weight: positive,
        story: maybe(text),
        storyParts: maybe(storyParts(known)),
        review: maybe(review),
      }).map(given),
    ),
    metrics: each(known.metrics, (k) => metric(k, known)),
    influences: entries(known.metrics, (from) =>
      record({
        from: fc.constant(from),
        to: fc.constantFrom(...known.metrics, ...known.outcomes),
        effect,
        confirmed: fc.boolean(),
        because: maybe(text),
      }).map(given),
    ),
    laws: entries(known.metrics, (m) =>
      record({ key: fc.constant(m), says: fc.constant(`${m} >= 1.5 * ${m} - 2`), because: maybe(text) }).map(given),
    ),
    facts: entries(known.metrics, (m) =>
      record({ metric: fc.constant(m), value: number, mayReach: maybe(number) }).map(given),
    ),
    capacities: each(known.capacities, (k) =>
      record({ key: fc.constant(k), name: text, unit: text, amount: positive }),
    ),
    promises: known.outcomes.length === 0 ? fc.constant([]) : each(known.promises, (k) => promise(k, known)),
    staffing: entries(known.capacities, (k) => staffed(k, known)),
    authorities: entries(known.capacities, (k) => authority(k, known)),
    goals: each(known.goals, (k) => goal(k, known)),
  }).map((plan) => withHelpForOthers(given(plan) as Plan));
}

/** Goals help those of other departments. */
function withHelpForOthers(plan: Plan): Plan {
  const departments = new Map(plan.goals.map(({ key, department }) => [key, department]));
  const goals = plan.goals.map(({ supports = [], ...goal }) => {
    const others = supports.filter((one) => departments.get(one.goal) !== goal.department);
    return others.length === 0 ? goal : { ...goal, supports: others };
  });
  return { ...plan, goals };
}

function metric(key: string, known: Vocabulary) {
  return record({
    key: fc.constant(key),
    name: text,
    unit: text,
    better: fc.constantFrom('lower' as const, 'higher' as const, 'neither' as const),
    controlledBy: maybe(one(known.departments)),
    customerVisible: fc.boolean(),
    min: maybe(fc.double({ min: -1e9, max: 0, noNaN: true })),
    max: maybe(fc.double({ min: 0, max: 1e9, noNaN: true })),
    readings: maybe(readings(record({ on: date, value: number }), 1)),
  }).map(given);
}

function goal(key: string, known: Vocabulary): Arbitrary<Goal> {
  // Parents come earlier in the list, so that there is no circle.
  const earlier = known.goals.slice(0, known.goals.indexOf(key));
  return record({
    key: fc.constant(key),
    department: fc.constantFrom(...known.departments),
    title: text,
    metric: maybe(one(known.metrics)),
    target: maybe(target),
    direction: maybe(fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const)),
    baseline: maybe(number),
    stretch: maybe(target),
    dates: fc.tuple(maybe(date), maybe(date)),
    scope: scope(known.scopes),
    serves: weights(known.outcomes, effect),
    commitment: fc.constantFrom('committed' as const, 'aspirational' as const),
    promise: fc.boolean(),
    emphasis: positive,
    owner: maybe(one(known.people)),
    status: fc.constantFrom('draft' as const, 'active' as const, 'done' as const, 'cancelled' as const),
    parent: maybe(one(earlier)),
    sharedWith: some(known.departments),
    uses: weights(known.capacities, positive),
    needs: some(known.goals),
    milestones: fc.uniqueArray(milestone(known), { selector: (m) => m.key, maxLength: 3 }),
    checkIns: fc.array(
      record({
        on: date,
        value: maybe(number),
        confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
        note: maybe(text),
      }).map(given),
      { maxLength: 3 },
    ),
    plan: arbitraryGoalPlan(key, known),
  }).map(({ dates, plan, ...rest }) => withoutOwner(given({ ...rest, ...plan, ...window(dates) }) as Goal));
}

function milestone(known: Vocabulary): Arbitrary<Milestone> {
  return record({
    key,
    title: text,
    due: date,
    value: maybe(number),
    weight: positive,
    done: maybe(date),
    needs: some(known.goals),
    owner: maybe(one(known.people)),
    roles: maybe(roles(known)),
  }).map((fields) => withoutOwner(given(fields) as Milestone));
}

function window([a, b]: readonly [IsoDate | undefined, IsoDate | undefined]) {
  return a !== undefined && b !== undefined && a > b ? { from: b, due: a } : { from: a, due: b };
}
