import fc from 'fast-check';
import type { Goal, Plan } from '../plan.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import { AS_OF, arbitraryPlans } from '../testing/arbitrary-plans.ts';
import { examplePlan } from '../testing/example-plans.ts';
import { readPlan } from '../testing/judging.ts';
import { naiveSets } from '../testing/naive-sets.ts';

/** Every minimal set of a plan, whoever's. */
function setsOf(plan: Plan, asOf: string) {
  const reading = readPlan(plan, asOf);
  const components = new Map(
    reading.goals.flatMap(({ goal }) => {
      const component = goal.metric === undefined ? undefined : reading.laws.model.componentOf(goal.metric);
      return component === undefined ? [] : [[component.key, component] as const];
    }),
  );
  return [...components.values()].flatMap((component) => {
    const goals = reading.goals.filter(({ goal }) => component.metrics.includes(goal.metric ?? ''));
    return reading.laws.setsOf(component, goals, reading).sets;
  });
}

function keysOf(goals: readonly Pick<GoalReading, 'key'>[]): string[] {
  return goals.map(({ key }) => key);
}

it('finds the two minimal sets of the founders’ example, with the share to give up and what makes it so', () => {
  const { plan, expected } = examplePlan('promise-and-lead-time.yaml');
  const sets = setsOf(plan, expected.asOf).map(({ goals, shortage, because }) => ({
    goals: keysOf(goals),
    shortage: Number(shortage.toFixed(9)),
    because: because.map(({ source }) => (source.kind === 'law' ? source.law.key : source.kind)).sort(),
  }));
  expect(sets.sort((a, b) => a.shortage - b.shortage)).toEqual([
    { goals: ['custom-25', 'lead-6'], shortage: 0.125, because: ['fact', 'queueing'] },
    { goals: ['custom-25', 'promise-5'], shortage: 0.416666667, because: ['fact', 'queueing', 'shipping'] },
  ]);
});

/** Goals that would say nothing about numbers say something, so that laws have more to tie together. */
function withMoreTargets(plan: Plan): Plan {
  const goals = plan.goals.map((goal, i): Goal => ({
    ...goal,
    metric: goal.metric ?? `m${String(i % 4)}`,
    target: goal.target ?? (i % 2 === 0 ? { atLeast: 5 + i } : { atMost: 9 - i }),
    status: 'active',
  }));
  return { ...plan, goals };
}

it('finds exactly the sets that exact arithmetic finds among all subsets', () => {
  // Two goals on one metric are another rule's: of different departments, or where no law says anything.
  const sameMetric = (plan: Plan, keys: readonly string[]): boolean => {
    const [one, other, another] = plan.goals.filter(({ key }) => keys.includes(key));
    if (other === undefined || another !== undefined || one?.metric !== other.metric) return false;
    const lawful = plan.laws.some(({ says }) => says.split(' ').includes(one?.metric ?? ''));
    return !lawful || one?.department !== other.department;
  };
  const byName = (sets: readonly { goals: readonly string[]; shortage: number }[], plan: Plan) =>
    sets
      .filter(({ goals }) => !sameMetric(plan, goals))
      .map(({ goals, shortage }) => ({ goals: goals.join(' '), shortage }))
      .sort((a, b) => (a.goals < b.goals ? -1 : 1));
  // All plans are put to the exact solver at once, since starting it takes longer than answering.
  const plans = fc.sample(arbitraryPlans({ goals: 5 }), { numRuns: 90, seed: 20260201 }).map(withMoreTargets);
  const naive = naiveSets(plans, AS_OF);
  plans.forEach((plan, i) => {
    const found = setsOf(plan, AS_OF).map(({ goals, shortage }) => ({ goals: keysOf(goals), shortage }));
    const exact = byName(naive[i] ?? [], plan).map((set) => ({
      ...set,
      shortage: expect.closeTo(set.shortage, 7) as number,
    }));
    expect({ plan, sets: byName(found, plan) }).toEqual({ plan, sets: exact });
  });
  expect(naive.flat().filter(({ goals }) => goals.length > 1).length).toBeGreaterThan(20);
});
