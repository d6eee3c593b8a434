import { judgePlan } from '../testing/judging.ts';
import type { Goal, Plan } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { aGoal, aMetric, anOutcome, aPlan } from '../testing/plan-builders.ts';

const AS_OF = '2026-02-01';
const sales = (given: Partial<Goal>) =>
  aGoal({ key: 'sales-goal', department: 'sales', metric: 'lead-time', ...given });
const plant = (given: Partial<Goal>) =>
  aGoal({ key: 'plant-goal', department: 'plant', metric: 'lead-time', ...given });

function only(goals: Goal[], plan: Partial<Plan> = {}): Conflict {
  const { conflicts } = judgePlan(aPlan({ goals, ...plan }), AS_OF);
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as Conflict;
}

it.each([
  [
    'the gap fills the longer way',
    { target: { atMost: 5 }, baseline: 9 },
    { target: { atLeast: 9 }, baseline: 5 },
    4,
    1,
  ],
  ['the gap is half of it', { target: { atMost: 5 }, baseline: 9 }, { target: { atLeast: 7 }, baseline: 5 }, 2, 0.5],
  [
    'no baseline: a tenth of the target stands for the way',
    { target: { atMost: 100 } },
    { target: { atLeast: 105 } },
    5,
    0.476190476,
  ],
  [
    'a baseline on the target counts as none',
    { target: { atMost: 100 }, baseline: 100 },
    { target: { atLeast: 105 }, baseline: 105 },
    5,
    0.476190476,
  ],
  [
    'of two ends the larger is taken',
    { target: { between: [80, 100] as [number, number] } },
    { target: { atLeast: 102 } },
    2,
    0.196078431,
  ],
  ['a target of 0 counts as 1', { target: { atMost: 0 } }, { target: { atLeast: 0.05 } }, 0.05, 0.5],
  [
    'an exact value beside a range',
    { target: { exactly: 3 }, baseline: 5 },
    { target: { between: [4, 6] as [number, number] }, baseline: 8 },
    1,
    0.5,
  ],
])('measures the gap by the longer way: %s', (_, one, other, gap, magnitude) => {
  const conflict = only([sales(one), plant(other)]);
  expect(conflict.evidence.gap).toBeCloseTo(gap, 9);
  expect(conflict.magnitude).toBeCloseTo(magnitude, 6);
  expect(conflict).toMatchObject({ tier: 'proven', confidence: 1, stake: 0.3, exposure: 1 });
});

it('is only stated where a goal is an ambition', () => {
  const conflict = only([
    sales({ target: { atMost: 5 }, commitment: 'aspirational' }),
    plant({ target: { atLeast: 9 } }),
  ]);
  expect(conflict.tier).toBe('stated');
});

it.each([
  ['two directions', { direction: 'increase' }, { direction: 'decrease' }],
  ['a direction against a number', { direction: 'increase' }, { target: { atMost: 5 } }],
  [
    'a direction against a range that the baseline lies above',
    { direction: 'increase' },
    { target: { between: [2, 4] }, baseline: 6 },
  ],
  [
    'a number against a direction that a target overrules',
    { target: { atLeast: 4 }, direction: 'decrease' },
    { direction: 'decrease' },
  ],
] as [string, Partial<Goal>, Partial<Goal>][])('is stated without numbers on both sides: %s', (_, one, other) => {
  const conflict = only([sales(one), plant(other)]);
  expect(conflict).toMatchObject({ tier: 'stated', magnitude: 0.5, confidence: 0.6 });
  expect(conflict.evidence).not.toHaveProperty('gap');
});

it('is exposed by shared days and the shared part of the business', () => {
  const wide = sales({ target: { atMost: 5 }, due: '2026-02-14', scope: { region: ['eu', 'us'] } });
  const narrow = plant({ target: { atLeast: 9 }, from: '2026-01-16', scope: { region: ['eu', 'asia'] } });
  const conflict = only([wide, narrow], { scopes: { region: { eu: 60, us: 40, asia: 20 } } });
  // 30 of the 45 days of the shorter goal; 60 of the 80 that the narrower goal covers.
  expect(conflict.exposure).toBeCloseTo((30 / 45) * (60 / 80), 9);
  const overlap = { from: '2026-01-16', to: '2026-02-14', days: 30, ofDays: 45, scope: { region: ['eu'] } };
  expect(conflict.evidence.overlap).toEqual(overlap);
});

it('counts the days of goals without dates from today, and open goals as fully exposed', () => {
  const open = { from: undefined, due: undefined };
  const conflict = only(
    [sales({ target: { atMost: 5 } }), plant({ target: { atLeast: 9 } })].map((goal) => aGoal({ ...goal, ...open })),
  );
  expect(conflict.exposure).toBe(1);
  expect(conflict.evidence.overlap).toEqual({ from: AS_OF, scope: {} });
});

it('keeps its identity when numbers, dates and titles change', () => {
  const before = only([sales({ target: { atMost: 5 } }), plant({ target: { atLeast: 9 } })]);
  const after = only([
    sales({ target: { atMost: 6 }, title: 'Renamed' }),
    plant({ target: { atLeast: 20 }, due: '2026-12-31' }),
  ]);
  expect(after.id).toBe(before.id);
  expect(only([sales({ target: { atMost: 5 } }), plant({ key: 'other', target: { atLeast: 9 } })]).id).not.toBe(
    before.id,
  );
});

it('explains who wants what, when, by how much it fails and what is at stake', () => {
  const conflict = only(
    [
      sales({ title: 'Promise 5 days', target: { atMost: 5 }, baseline: 9, serves: { quick: 0.8 } }),
      plant({ title: 'Full batches', target: { atLeast: 6 }, baseline: 5 }),
    ],
    {
      metrics: [aMetric({ key: 'lead-time', name: 'Delivery time', unit: 'days' })],
      outcomes: [anOutcome({ key: 'quick', statement: 'I get my order quickly', weight: 4 })],
    },
  );
  expect(conflict.headline).toBe('At least 6 days or at most 5 days: delivery time');
  expect(conflict.explanation).toBe(
    'Plant (“Full batches”) wants delivery time to be at least 6 days, Sales (“Promise 5 days”) at most 5 days, ' +
      'from 1 January to 30 June 2026: the two are 1 day apart, so both cannot be reached. ' +
      'At stake is “I get my order quickly”, what customers care about most.',
  );
});
