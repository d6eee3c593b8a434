import type { Goal, Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric, anOutcome } from '../testing/plan-builders.ts';

const parts = (one: Partial<Goal>, other: Partial<Goal>, more: Partial<Plan> = {}): Partial<Plan> => ({
  metrics: ['a', 'b'].map((key) => aMetric({ key })),
  laws: [{ key: 'cap', says: 'a + b <= 10' }],
  goals: [
    aGoal({ key: 'one', metric: 'a', target: { atLeast: 8 }, baseline: 4, serves: { quick: 1 }, ...one }),
    aGoal({ key: 'other', metric: 'b', target: { atLeast: 6 }, baseline: 2, serves: { quick: 1 }, ...other }),
  ],
  ...more,
});

it.each<[string, Partial<Plan>, number]>([
  ['4 too much, 4 + 4 to give up', parts({}, {}), 4 / 8],
  ['4 too much, 8 + 2 to give up', parts({ baseline: 0 }, { baseline: 4 }), 4 / 10],
  ['no more than everything can be given up', parts({ baseline: 7 }, { baseline: 5 }), 1],
  [
    'what matters half as much as what matters most',
    parts({}, {}, { outcomes: [anOutcome({ key: 'quick' }), anOutcome({ key: 'cheap', weight: 2 })] }),
    4 / 8 / 2,
  ],
])('weighs what a department’s own goals would have to give up: %s', (_, plan, severity) => {
  const advice = onlyAdvice('inner-conflict', plan);
  expect(advice).toMatchObject({ goals: ['one', 'other'], departments: ['sales'], outcomes: ['quick'] });
  expect(advice.severity).toBeCloseTo(severity, 9);
});

it.each<[string, Partial<Plan>]>([
  ['they just fit', parts({ target: { atLeast: 4 } }, {})],
  ['somebody else is in it', parts({}, { department: 'service' })],
  ['they follow each other', parts({ due: '2026-03-31' }, { from: '2026-04-01' })],
])('says nothing where %s', (_, plan) => {
  expect(adviceOf('inner-conflict', plan)).toEqual([]);
});
