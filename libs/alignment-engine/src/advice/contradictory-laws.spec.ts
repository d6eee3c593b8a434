import type { Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric } from '../testing/plan-builders.ts';

const parts = (more: Partial<Plan>): Partial<Plan> => ({
  metrics: ['a', 'b', 'c'].map((key) => aMetric({ key })),
  goals: [aGoal({ key: 'goal', metric: 'a', target: { atLeast: 5 } })],
  ...more,
});
const ABOVE = { key: 'above', says: 'a >= b + 1' };

it.each<[string, Partial<Plan>, object]>([
  [
    'two laws, and not the third that has nothing to do with it',
    { laws: [ABOVE, { key: 'below', says: 'b >= a' }, { key: 'far', says: 'c >= b' }] },
    { laws: [{ law: 'above' }, { law: 'below' }], facts: [], bounds: [] },
  ],
  [
    'a law and two facts',
    {
      laws: [ABOVE],
      facts: [
        { metric: 'a', value: 3 },
        { metric: 'b', value: 4 },
      ],
    },
    { laws: [{ law: 'above' }], facts: [{ metric: 'a' }, { metric: 'b' }], bounds: [] },
  ],
  [
    'a law, a fact and the end of a metric',
    {
      laws: [ABOVE],
      facts: [{ metric: 'b', value: 4 }],
      metrics: [aMetric({ key: 'a', max: 2 }), aMetric({ key: 'b' })],
    },
    { laws: [{ law: 'above' }], facts: [{ metric: 'b' }], bounds: [{ metric: 'a', end: 'max', value: 2 }] },
  ],
])('names a least set that contradicts itself: %s', (_, plan, contradiction) => {
  const advice = onlyAdvice('contradictory-laws', parts(plan));
  expect(advice).toMatchObject({ severity: 1, goals: [], departments: [], outcomes: [] });
  expect(advice.evidence.contradiction).toMatchObject(contradiction);
});

it('says nothing of laws that hold together, if only just', () => {
  const facts = [
    { metric: 'a', value: 5 },
    { metric: 'b', value: 4 },
  ];
  expect(adviceOf('contradictory-laws', parts({ laws: [ABOVE], facts }))).toEqual([]);
});
