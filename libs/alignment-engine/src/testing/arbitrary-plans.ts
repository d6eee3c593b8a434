import fc from 'fast-check';
import type { Capacity, Department, Fact, Goal, Influence, Law, Metric, Plan, Target } from '../plan.ts';
import { aCapacity, aDepartment, aGoal, aMetric, aMilestone, anInfluence, anOutcome, aPlan } from './plan-builders.ts';

// Small random plans for property tests: few keys and few values, so that goals meet, touch and clash often.

/** The day that random plans are judged by; some of their windows are past by then, some are yet to come. */
export const AS_OF = '2026-02-01';
export const DEPARTMENTS = ['plant', 'sales', 'service'] as const;
export const METRICS = ['m0', 'm1', 'm2', 'm3'] as const;
export const OUTCOMES = ['o0', 'o1', 'o2'] as const;
export const CAPACITIES = ['press', 'team'] as const;
const PEOPLE = ['ada', 'bo'] as const;
const SCOPES = { region: { eu: 60, us: 40 } };
const DAYS = ['2025-10-01', '2026-01-01', '2026-02-01', '2026-02-15', '2026-06-30', '2026-12-31'];

export interface PlanShape {
  /** At most so many goals; 8 unless told otherwise. */
  readonly goals?: number;
  /** The metrics that goals are about; fewer of them meet more often. */
  readonly metrics?: readonly string[];
}

/** Valid plans of any shape that the plan file allows, with at least one goal. */
export function arbitraryPlans({ goals = 8, metrics = METRICS }: PlanShape = {}): fc.Arbitrary<Plan> {
  return fc.integer({ min: 1, max: goals }).chain((count) =>
    fc
      .record({
        weights: fc.tuple(value, value, value),
        influences,
        laws,
        facts,
        capacities,
        departments,
        metrics: metricsOf(),
        goals: fc.tuple(...Array.from({ length: count }, (_, i) => goalOf(count, i, metrics))),
      })
      .map(({ weights, ...parts }) =>
        aPlan({
          ...parts,
          scopes: SCOPES,
          people: PEOPLE.map((key) => ({ key, name: key })),
          outcomes: OUTCOMES.map((key, i) => anOutcome({ key, weight: (weights[i] ?? 0) + 1 })),
        }),
      ),
  );
}

const effect = fc.integer({ min: -10, max: 10 }).map((tenths) => (tenths === 0 ? 1 : tenths / 10));
const value = fc.integer({ min: 0, max: 20 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const sometimes = fc.constantFrom(true, false, false);

const target: fc.Arbitrary<Target> = fc.oneof(
  value.map((atLeast) => ({ atLeast })),
  value.map((atMost) => ({ atMost })),
  value.map((exactly) => ({ exactly })),
  fc.tuple(value, value).map(([low, more]) => ({ between: [low, low + more] as const })),
);

function goalOf(count: number, i: number, metrics: readonly string[]): fc.Arbitrary<Goal> {
  const others = Array.from({ length: count }, (_, other) => keyOf(other)).filter((key) => key !== keyOf(i));
  return fc
    .record({
      department: fc.constantFrom(...DEPARTMENTS),
      metric: maybe(fc.constantFrom(...metrics)),
      target: maybe(target),
      direction: maybe(fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const)),
      baseline: maybe(value),
      window: fc.tuple(maybe(fc.constantFrom(...DAYS)), maybe(fc.constantFrom(...DAYS))),
      scope: fc.subarray(['eu', 'us']).map((region): Goal['scope'] => (region.length === 0 ? {} : { region })),
      serves: fc.dictionary(fc.constantFrom(...OUTCOMES), effect, { maxKeys: 2 }),
      commitment: fc.constantFrom('committed' as const, 'committed' as const, 'aspirational' as const),
      promise: fc.boolean(),
      emphasis: fc.integer({ min: 1, max: 5 }),
      owner: maybe(fc.constantFrom(...PEOPLE)),
      status: fc.constantFrom(
        'active' as const,
        'active' as const,
        'active' as const,
        'draft' as const,
        'done' as const,
      ),
      // Only an earlier goal, so that there is no circle of parents.
      parent: i === 0 ? fc.constant(undefined) : maybe(fc.integer({ min: 0, max: i * 3 })),
      shared: fc.tuple(sometimes, fc.subarray([...DEPARTMENTS], { maxLength: 1 })),
      uses: fc.dictionary(fc.constantFrom(...CAPACITIES), fc.integer({ min: 0, max: 6 }), { maxKeys: 2 }),
      needs: fc.subarray(others, { maxLength: Math.min(2, others.length) }),
      steps: fc.subarray(['a', 'b']),
    })
    .map(({ window: [one, other], steps, parent, shared: [isShared, partners], ...goal }) => {
      const [from, due] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
      return aGoal({
        ...goal,
        key: keyOf(i),
        from,
        due,
        parent: parent === undefined || parent >= i ? undefined : keyOf(parent),
        sharedWith: isShared ? partners.filter((partner) => partner !== goal.department) : [],
        milestones: steps.map((key) => aMilestone({ key, needs: goal.needs.slice(1) })),
      });
    });
}

const influences: fc.Arbitrary<Influence[]> = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...METRICS),
      to: fc.constantFrom(...METRICS, ...OUTCOMES),
      effect,
      confirmed: fc.boolean(),
    }),
    { maxLength: 10, selector: ({ from, to }) => `${from} ${to}` },
  )
  .map((found) => found.filter(({ from, to }) => from !== to).map(anInfluence));

/** Plain differences and general laws, most of them loose enough to leave room for some goals. */
const laws: fc.Arbitrary<Law[]> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.subarray([...METRICS], { minLength: 2, maxLength: 2 }), relation(), fc.integer({ min: -8, max: 8 }))
        .map(([[a = '', b = ''], sign, shift]) => `${a} ${sign} ${b} + ${String(shift)}`),
      fc
        .tuple(
          fc.shuffledSubarray([...METRICS], { minLength: 3, maxLength: 3 }),
          relation(),
          fc.tuple(factor(), factor(), fc.integer({ min: -5, max: 5 })),
        )
        .map(([[a = '', b = '', c = ''], sign, [p, q, shift]]) => {
          return `${a} ${sign} ${String(p)} * ${b} + ${String(q)} * ${c} + ${String(shift)}`;
        }),
    ),
    { maxLength: 3 },
  )
  .map((texts) => texts.map((says, i) => ({ key: `law${String(i)}`, says })));

function relation(): fc.Arbitrary<string> {
  return fc.constantFrom('>=', '<=', '>=', '<=', '=');
}

function factor(): fc.Arbitrary<number> {
  return fc.constantFrom(-2, -1, -0.5, 0.5, 1, 3);
}

const facts: fc.Arbitrary<Fact[]> = fc
  .uniqueArray(fc.record({ metric: fc.constantFrom(...METRICS), value, mayReach: maybe(value) }), {
    maxLength: 1,
    selector: ({ metric }) => metric,
  })
  .map((found) =>
    found.map(({ metric, value: now, mayReach }) => ({
      metric,
      value: now,
      ...(mayReach === undefined ? {} : { mayReach }),
    })),
  );

const capacities: fc.Arbitrary<Capacity[]> = fc
  .tuple(...CAPACITIES.map((key) => fc.integer({ min: 0, max: 10 }).map((amount) => aCapacity({ key, amount }))))
  .map((found) => [...found]);

const departments: fc.Arbitrary<Department[]> = fc
  .tuple(
    ...DEPARTMENTS.map((key) =>
      fc
        .dictionary(fc.constantFrom(...OUTCOMES), fc.integer({ min: 1, max: 5 }), { maxKeys: 3 })
        .map((priorities) => aDepartment({ key, priorities })),
    ),
  )
  .map((found) => [...found]);

function metricsOf(): fc.Arbitrary<Metric[]> {
  return fc
    .tuple(
      ...METRICS.map((key) =>
        fc.tuple(maybe(fc.constantFrom(...DEPARTMENTS)), sometimes, sometimes).map(([controlledBy, floor, ceiling]) =>
          aMetric({
            key,
            ...(controlledBy === undefined ? {} : { controlledBy }),
            ...(floor ? { min: 0 } : {}),
            ...(ceiling ? { max: 40 } : {}),
          }),
        ),
      ),
    )
    .map((found) => [...found]);
}

function keyOf(i: number): string {
  return `g${String(i)}`;
}
