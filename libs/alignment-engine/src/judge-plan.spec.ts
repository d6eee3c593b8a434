import fc from 'fast-check';
import { judgePlan } from './judge-plan.ts';
import type { Goal, Influence, Plan, Target } from './plan.ts';
import { aDepartment, aGoal, aMetric, aMilestone, anInfluence, anOutcome, aPlan } from './testing/plan-builders.ts';

const AS_OF = '2026-02-01';
const DEPARTMENTS = ['plant', 'sales', 'service'];
const METRICS = ['m0', 'm1', 'm2', 'm3'];
const OUTCOMES = ['o0', 'o1', 'o2'];
const SCOPES = { region: { eu: 60, us: 40 } };
const DAYS = ['2025-10-01', '2026-01-01', '2026-02-15', '2026-06-30', '2026-12-31'];

const effect = fc.integer({ min: -10, max: 10 }).map((tenths) => (tenths === 0 ? 1 : tenths / 10));
const value = fc.integer({ min: 0, max: 20 });
const target: fc.Arbitrary<Target> = fc.oneof(
  value.map((atLeast) => ({ atLeast })),
  value.map((atMost) => ({ atMost })),
  value.map((exactly) => ({ exactly })),
  fc.tuple(value, value).map(([low, more]) => ({ between: [low, low + more] as const })),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function aGoalOf(count: number, i: number): fc.Arbitrary<Goal> {
  return fc
    .record({
      department: fc.constantFrom(...DEPARTMENTS),
      metric: maybe(fc.constantFrom(...METRICS)),
      target: maybe(target),
      direction: maybe(fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const)),
      baseline: maybe(value),
      window: fc.tuple(maybe(fc.constantFrom(...DAYS)), maybe(fc.constantFrom(...DAYS))),
      scope: fc.subarray(['eu', 'us']).map((region): Goal['scope'] => (region.length === 0 ? {} : { region })),
      serves: fc.dictionary(fc.constantFrom(...OUTCOMES), effect, { maxKeys: 2 }),
      commitment: fc.constantFrom('committed' as const, 'aspirational' as const),
      emphasis: fc.integer({ min: 1, max: 5 }),
      status: fc.constantFrom(
        'active' as const,
        'active' as const,
        'active' as const,
        'draft' as const,
        'done' as const,
      ),
      needs: fc.subarray(
        Array.from({ length: count }, (_, other) => `g${String(other)}`),
        { maxLength: Math.min(2, count) },
      ),
      steps: fc.subarray(['a', 'b']),
    })
    .map(({ window: [one, other], steps, ...goal }) => {
      const [from, due] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
      const milestones = steps.map((key) => aMilestone({ key, needs: goal.needs.slice(1) }));
      return aGoal({ ...goal, key: `g${String(i)}`, from, due, milestones });
    });
}

const influences: fc.Arbitrary<Influence[]> = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...METRICS),
    to: fc.constantFrom(...METRICS, ...OUTCOMES),
    effect,
    confirmed: fc.boolean(),
  }),
  { maxLength: 10, selector: ({ from, to }) => `${from} ${to}` },
);

const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .record({
      weights: fc.tuple(value, value, value),
      influences,
      goals: fc.tuple(...Array.from({ length: count }, (_, i) => aGoalOf(count, i))),
    })
    .map(({ weights, ...parts }) =>
      aPlan({
        ...parts,
        scopes: SCOPES,
        departments: DEPARTMENTS.map((key) => aDepartment({ key })),
        metrics: METRICS.map((key) => aMetric({ key })),
        influences: parts.influences.map(anInfluence),
        outcomes: OUTCOMES.map((key, i) => anOutcome({ key, weight: (weights[i] ?? 0) + 1 })),
      }),
    ),
);

it('answers the same, byte for byte, in whatever order the plan lists its parts', () => {
  const reversed = (plan: Plan): Plan => ({
    ...plan,
    goals: [...plan.goals].reverse().map((goal) => ({
      ...goal,
      needs: [...goal.needs].reverse(),
      milestones: [...goal.milestones].reverse(),
      scope: Object.fromEntries(
        Object.entries(goal.scope).map(([dimension, values]) => [dimension, [...values].reverse()]),
      ),
      serves: Object.fromEntries(Object.entries(goal.serves).reverse()),
    })),
    outcomes: [...plan.outcomes].reverse(),
    metrics: [...plan.metrics].reverse(),
    influences: [...plan.influences].reverse(),
    departments: [...plan.departments].reverse(),
  });
  fc.assert(
    fc.property(plans, (plan) => {
      expect(JSON.stringify(judgePlan(reversed(plan), AS_OF))).toBe(JSON.stringify(judgePlan(plan, AS_OF)));
    }),
  );
});

it('keeps every number within its bounds', () => {
  const within = (low: number, high: number, x: number) => {
    expect(x).toBeGreaterThanOrEqual(low - 1e-9);
    expect(x).toBeLessThanOrEqual(high + 1e-9);
  };
  fc.assert(
    fc.property(plans, (plan) => {
      const { conflicts, alignment } = judgePlan(plan, AS_OF);
      within(0, 100, alignment.headline);
      within(-1, 1, alignment.overall);
      within(0, 1, alignment.conflictLoad);
      for (const outcome of alignment.outcomes) {
        within(-1, 1, outcome.alignment);
        within(0, 1, outcome.contested);
        within(0, 100, outcome.share);
      }
      for (const pair of alignment.pairs) within(-1, 1, pair.alignment);
      for (const { stake, magnitude, exposure, severity, confidence } of conflicts) {
        for (const x of [stake, magnitude, exposure, severity, confidence]) within(0, 1, x);
      }
    }),
  );
});

it('splits the headline into shares that add up to it', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { headline, outcomes } = judgePlan(plan, AS_OF).alignment;
      expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(headline, 6);
    }),
  );
});

it('aligns the same when a goal is split into two halves of its emphasis', () => {
  fc.assert(
    fc.property(plans, ({ goals, ...plan }) => {
      // Needs would make the halves wait for others twice, which is a matter of schedule.
      const free = goals.map((goal) => ({ ...goal, needs: [], milestones: [] }));
      const [first, ...rest] = free;
      if (first === undefined) return;
      const half = { ...first, emphasis: first.emphasis / 2 };
      const numbers = (of: readonly Goal[]) => {
        const { headline, overall, conflictLoad, outcomes, pairs } = judgePlan({ ...plan, goals: of }, AS_OF).alignment;
        return [
          headline,
          overall,
          conflictLoad,
          ...outcomes.map(({ alignment }) => alignment),
          ...pairs.map(({ alignment }) => alignment),
        ];
      };
      const whole = numbers(free);
      const split = numbers([half, { ...half, key: `${first.key}-2` }, ...rest]);
      expect(split).toHaveLength(whole.length);
      split.forEach((x, i) => expect(x).toBeCloseTo(whole[i] ?? NaN, 9));
    }),
  );
});

it('never lowers an outcome’s alignment when a goal serves it more', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(...OUTCOMES), (plan, outcome) => {
      const [first, ...rest] = plan.goals;
      if (first === undefined) return;
      const alignmentWith = (served: number) => {
        const goals = [{ ...first, serves: { ...first.serves, [outcome]: served } }, ...rest];
        return judgePlan({ ...plan, goals }, AS_OF).alignment.outcomes.find((found) => found.outcome === outcome)
          ?.alignment;
      };
      expect(alignmentWith(0.9)).toBeGreaterThanOrEqual((alignmentWith(0.4) ?? NaN) - 1e-9);
    }),
  );
});

it('puts proven before stated before possible, and the severest first', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const tiers = ['proven', 'stated', 'possible'];
      const ranks = judgePlan(plan, AS_OF).conflicts.map(
        ({ tier, severity, confidence }) => tiers.indexOf(tier) * 2 - severity * confidence,
      );
      ranks.slice(1).forEach((rank, i) => expect(rank).toBeGreaterThanOrEqual((ranks[i] ?? NaN) - 1e-9));
    }),
  );
});

it('reports nothing of a plan without goals, at a standing of half', () => {
  const { conflicts, alignment } = judgePlan(aPlan(), AS_OF);
  expect(conflicts).toEqual([]);
  expect(alignment).toEqual({ headline: 50, overall: 0, conflictLoad: 0, outcomes: [], pairs: [] });
});
