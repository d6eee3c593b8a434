import type { Goal, Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric } from '../testing/plan-builders.ts';

const parts = (goal: Partial<Goal>, more: Partial<Plan>): Partial<Plan> => ({
  metrics: ['a', 'b'].map((key) => aMetric({ key })),
  goals: [aGoal({ key: 'high', metric: 'a', baseline: 2, serves: { quick: 1 }, ...goal })],
  ...more,
});
const CAP: Partial<Plan> = { laws: [{ key: 'cap', says: 'a + b <= 10' }], facts: [{ metric: 'b', value: 4 }] };

it.each<[string, Partial<Plan>, number]>([
  ['at most 6 is left of the cap: 2 of 6 too much', parts({ target: { atLeast: 8 } }, CAP), 2 / 6],
  [
    'the metric ends at 10: 2 of 8 too much',
    parts({ target: { atLeast: 12 }, baseline: 4 }, { metrics: [aMetric({ key: 'a', max: 10 })] }),
    2 / 8,
  ],
  ['more is too much than there is', parts({ target: { atLeast: 40 }, baseline: 39 }, CAP), 1],
])('weighs by how much a target is out of reach: %s', (_, plan, severity) => {
  const advice = onlyAdvice('impossible-target', plan);
  expect(advice).toMatchObject({ goals: ['high'], departments: ['sales'], outcomes: ['quick'] });
  expect(advice.severity).toBeCloseTo(severity, 9);
});

it('says nothing of what can just be reached', () => {
  expect(adviceOf('impossible-target', parts({ target: { atLeast: 6 } }, CAP))).toEqual([]);
});

it('says nothing of what only another goal keeps from being reached', () => {
  const goals = [
    aGoal({ key: 'a-8', metric: 'a', target: { atLeast: 8 } }),
    aGoal({ key: 'b-6', metric: 'b', target: { atLeast: 6 } }),
  ];
  expect(adviceOf('impossible-target', parts({}, { ...CAP, facts: [], goals }))).toEqual([]);
});
