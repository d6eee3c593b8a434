import type { Goal, Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric } from '../testing/plan-builders.ts';

const a = (given: Partial<Goal>) => aGoal({ key: 'a-goal', metric: 'a', serves: { quick: 1 }, ...given });
const b = (given: Partial<Goal>) =>
  aGoal({ key: 'b-goal', department: 'service', metric: 'b', serves: { quick: 1 }, ...given });

const parts = (says: string, value: number, mayReach: number, ...goals: Goal[]): Partial<Plan> => ({
  metrics: ['a', 'b', 'c'].map((key) => aMetric({ key })),
  laws: [{ key: 'law', says }],
  facts: [{ metric: 'c', value, mayReach }],
  goals,
});

it.each<[string, Partial<Plan>, number, number, string[]]>([
  ['up to 5, of 2 to 8', parts('a + c <= 10', 2, 8, a({ target: { atLeast: 5 } })), 5, 1 - 3 / 6, ['a-goal']],
  ['down to 6, of 9 to 3', parts('a <= c', 9, 3, a({ target: { atLeast: 6 } })), 6, 1 - 3 / 6, ['a-goal']],
  [
    'up to 9, of 2 to 14, with two goals of two departments',
    parts('a + b + c <= 20', 2, 14, a({ target: { atLeast: 5 } }), b({ target: { atLeast: 6 } })),
    9,
    1 - 7 / 12,
    ['a-goal', 'b-goal'],
  ],
  [
    'up to 4 by the nearer of two goals',
    parts('a + c <= 10', 2, 8, a({ target: { atLeast: 5 } }), a({ key: 'nearer', target: { atLeast: 6 } })),
    4,
    1 - 2 / 6,
    ['nearer'],
  ],
])('finds how far the plan holds: %s', (_, plan, boundary, severity, goals) => {
  const advice = onlyAdvice('conditional-plan', plan);
  expect(advice).toMatchObject({ goals, outcomes: ['quick'] });
  expect(advice.evidence.boundary?.boundary).toBeCloseTo(boundary, 9);
  expect(advice.severity).toBeCloseTo(severity, 9);
});

it.each<[string, Partial<Plan>]>([
  ['it holds all the way', parts('a + c <= 10', 2, 4, a({ target: { atLeast: 5 } }))],
  ['it does not hold now', parts('a + c <= 10', 7, 8, a({ target: { atLeast: 5 } }))],
  ['no goal has a target there', parts('a + c <= 10', 2, 8, a({ direction: 'increase' }))],
])('says nothing where %s', (_, plan) => {
  expect(adviceOf('conditional-plan', plan)).toEqual([]);
});
