import type { Goal, Plan } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { judgePlan } from '../testing/judging.ts';
import { aGoal, aMetric, aPlan } from '../testing/plan-builders.ts';

const CAP: Partial<Plan> = { laws: [{ key: 'cap', says: 'a + b <= 10' }] };

const sales = (given: Partial<Goal>) => aGoal({ key: 'sales-goal', department: 'sales', metric: 'a', ...given });
const service = (given: Partial<Goal>) => aGoal({ key: 'service-goal', department: 'service', metric: 'b', ...given });
const finance = (given: Partial<Goal>) => aGoal({ key: 'finance-goal', department: 'finance', metric: 'c', ...given });

function found(goals: Goal[], parts: Partial<Plan> = CAP): Conflict[] {
  const metrics = ['a', 'b', 'c'].map((key) => aMetric({ key }));
  const { conflicts } = judgePlan(aPlan({ metrics, goals, ...parts }), '2026-02-01');
  return conflicts.filter(({ rule }) => rule === 'incompatible-targets');
}

it.each<[string, Goal[], Partial<Plan>, number, string[]]>([
  [
    'two floors under a common cap: 4 too much, 4 + 4 to give up',
    [sales({ target: { atLeast: 8 }, baseline: 4 }), service({ target: { atLeast: 6 }, baseline: 2 })],
    CAP,
    4 / 8,
    ['cap'],
  ],
  [
    'the same where one has more to give up: 4 of 8 + 2',
    [sales({ target: { atLeast: 8 }, baseline: 0 }), service({ target: { atLeast: 6 }, baseline: 4 })],
    CAP,
    4 / 10,
    ['cap'],
  ],
  [
    'no baselines, so a tenth of each target may be given up: 0.1 of 0.6 + 0.41',
    [sales({ target: { atLeast: 6 } }), service({ target: { atLeast: 4.1 } })],
    CAP,
    0.1 / 1.01,
    ['cap'],
  ],
  [
    'more than everything would have to be given up',
    [sales({ target: { atLeast: 20 }, baseline: 19 }), service({ target: { atLeast: 6 }, baseline: 5 })],
    CAP,
    1,
    ['cap'],
  ],
  [
    'a distance that has to be kept: 2 too near, 4 + 2 to give up',
    [sales({ target: { atMost: 5 }, baseline: 9 }), service({ target: { atLeast: 4 }, baseline: 2 })],
    { laws: [{ key: 'distance', says: 'a >= b + 3' }] },
    2 / 6,
    ['distance'],
  ],
  [
    'two distances, one after the other: 1 too near, 4 + 2 to give up',
    [sales({ target: { atMost: 5 }, baseline: 9 }), finance({ target: { atLeast: 4 }, baseline: 2 })],
    {
      laws: [
        { key: 'first', says: 'a >= b + 1' },
        { key: 'second', says: 'b >= c + 1' },
      ],
    },
    1 / 6,
    ['first', 'second'],
  ],
  [
    'a fact that takes its part of the cap',
    [sales({ target: { atLeast: 8 }, baseline: 4 }), service({ target: { atLeast: 6 }, baseline: 2 })],
    { laws: [{ key: 'all', says: 'a + b + c <= 12' }], facts: [{ metric: 'c', value: 2 }] },
    4 / 8,
    ['all'],
  ],
  [
    'three of which any two can be kept: 3 too much, 2 + 2 + 2 to give up',
    [
      sales({ target: { atLeast: 5 }, baseline: 3 }),
      service({ target: { atLeast: 5 }, baseline: 3 }),
      finance({ target: { atLeast: 5 }, baseline: 3 }),
    ],
    { laws: [{ key: 'all', says: 'a + b + c <= 12' }] },
    3 / 6,
    ['all'],
  ],
])('measures how much everybody would have to give up: %s', (_, goals, parts, magnitude, laws) => {
  const [conflict, ...more] = found(goals, parts);
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({ tier: 'proven', confidence: 1, exposure: 1, laws });
  expect(conflict?.goals).toEqual(goals.map(({ key }) => key).sort());
  expect(conflict?.magnitude).toBeCloseTo(magnitude, 9);
});

it('is stated, not proven, where a goal is only hoped for', () => {
  const goals = [sales({ target: { atLeast: 8 }, commitment: 'aspirational' }), service({ target: { atLeast: 6 } })];
  expect(found(goals).map(({ tier }) => tier)).toEqual(['stated']);
});

it.each<[string, Partial<Goal>, Partial<Goal>]>([
  ['they just fit', { target: { atLeast: 6 } }, { target: { atLeast: 4 } }],
  ['they are of one department', { target: { atLeast: 8 } }, { target: { atLeast: 6 }, department: 'sales' }],
  ['they are carried together', { target: { atLeast: 8 }, sharedWith: ['service'] }, { target: { atLeast: 6 } }],
  ['one is a part of the other', { target: { atLeast: 8 } }, { target: { atLeast: 6 }, parent: 'sales-goal' }],
  ['one is done', { target: { atLeast: 8 }, status: 'done' }, { target: { atLeast: 6 } }],
  [
    'one begins when the other is over',
    { target: { atLeast: 8 }, due: '2026-03-31' },
    { target: { atLeast: 6 }, from: '2026-04-01' },
  ],
  ['one has no target', { direction: 'increase' }, { target: { atLeast: 6 } }],
])('says nothing where %s', (_, one, other) => {
  expect(found([sales({ baseline: 4, ...one }), service({ baseline: 2, ...other })])).toEqual([]);
});
