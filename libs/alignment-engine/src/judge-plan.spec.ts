import fc from 'fast-check';
import { judgePlan } from './testing/judging.ts';
import type { Goal, Plan } from './plan.ts';
import { arbitraryPlans, AS_OF, OUTCOMES } from './testing/arbitrary-plans.ts';
import { aGoal, aPlan } from './testing/plan-builders.ts';

const plans = arbitraryPlans();

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
      uses: Object.fromEntries(Object.entries(goal.uses).reverse()),
      sharedWith: [...goal.sharedWith].reverse(),
    })),
    laws: [...plan.laws].reverse(),
    facts: [...plan.facts].reverse(),
    capacities: [...plan.capacities].reverse(),
    people: [...plan.people].reverse(),
    outcomes: [...plan.outcomes].reverse(),
    metrics: [...plan.metrics].reverse(),
    influences: [...plan.influences].reverse(),
    departments: [...plan.departments].reverse().map((department) => ({
      ...department,
      priorities: Object.fromEntries(Object.entries(department.priorities).reverse()),
    })),
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
      // The halves would wait for others and take of a capacity twice, and only one of them have the whole's children.
      const free = goals.map((goal) => aGoal({ ...goal, parent: undefined, needs: [], milestones: [], uses: {} }));
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
