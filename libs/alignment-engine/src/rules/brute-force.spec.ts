import fc from 'fast-check';
import { judgePlan } from '../judge-plan.ts';
import type { Plan } from '../plan.ts';
import { arbitraryPlans, AS_OF } from '../testing/arbitrary-plans.ts';
import { naivePairs, type NaiveConflict } from '../testing/naive-clashes.ts';
import { naiveSchedule } from '../testing/naive-schedule.ts';

/** Without laws and facts every conflict of two goals is their own. */
const withoutLaws = (plan: Plan): Plan => ({ ...plan, laws: [], facts: [] });

it.each([
  ['opposed-targets', naivePairs, arbitraryPlans({ metrics: ['m0', 'm1'] })],
  ['inconsistent-promise', naivePairs, arbitraryPlans({ metrics: ['m0'], goals: 6 })],
  ['trade-off', naivePairs, arbitraryPlans()],
  ['schedule-clash', naiveSchedule, arbitraryPlans({ goals: 6 })],
] as const)('finds as %s what the specification’s table says, and nothing else', (rule, naive, plans) => {
  fc.assert(
    fc.property(plans, (made) => {
      const plan = withoutLaws(made);
      const expected = naive(plan, AS_OF).filter((conflict) => conflict.rule === rule);
      const found = judgePlan(plan, AS_OF).conflicts.filter((conflict) => conflict.rule === rule);
      expect(inOrder(found).map(words)).toEqual(inOrder(expected).map(words));
      inOrder(found).forEach((conflict, i) => expectNumbers(conflict, inOrder(expected)[i]));
    }),
    { numRuns: 300 },
  );
});

function inOrder<Conflict extends NaiveConflict>(conflicts: readonly Conflict[]): Conflict[] {
  return [...conflicts].sort((a, b) => (a.goals.join(' ') < b.goals.join(' ') ? -1 : 1));
}

function words({ rule, tier, goals, outcomes }: NaiveConflict) {
  return { rule, tier, goals, outcomes };
}

function expectNumbers(found: NaiveConflict, expected: NaiveConflict | undefined): void {
  for (const name of ['stake', 'magnitude', 'exposure', 'confidence'] as const) {
    expect(found[name]).toBeCloseTo(expected?.[name] ?? NaN, 9);
  }
}
