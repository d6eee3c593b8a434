import { judgePlan } from '../judge-plan.ts';
import type { Goal, Plan } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { aGoal, aMetric, anOutcome, aPlan } from '../testing/plan-builders.ts';

const promise = (department: string, given: Partial<Goal>) =>
  aGoal({ key: `${department}-promise`, department, metric: 'answer-time', promise: true, ...given });
const sales = (given: Partial<Goal>) => promise('sales', given);
const service = (given: Partial<Goal>) => promise('service', given);

function judged(goals: Goal[], plan: Partial<Plan> = {}): readonly Conflict[] {
  return judgePlan(aPlan({ goals, ...plan }), '2026-02-01').conflicts;
}

function only(goals: Goal[], plan: Partial<Plan> = {}): Conflict {
  const conflicts = judged(goals, plan);
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as Conflict;
}

it.each([
  ['two caps', { target: { atMost: 5 } }, { target: { atMost: 8 } }, [{ end: 'high', values: [5, 8] }], 3 / 8],
  ['two floors', { target: { atLeast: 5 } }, { target: { atLeast: 4 } }, [{ end: 'low', values: [5, 4] }], 1 / 5],
  [
    'a floor and a range that the baseline lies below',
    { target: { atLeast: 5 } },
    { target: { between: [6, 9] }, baseline: 2 },
    [{ end: 'low', values: [5, 6] }],
    1 / 6,
  ],
  [
    'two ranges to stay in, at both ends, by the larger difference',
    { target: { between: [4, 10] } },
    { target: { between: [5, 12] } },
    [
      { end: 'low', values: [4, 5] },
      { end: 'high', values: [10, 12] },
    ],
    1 / 5,
  ],
  [
    'a range and a cap to stay below, at the end that both have',
    { target: { between: [4, 10] } },
    { target: { atMost: 12 }, direction: 'maintain' },
    [{ end: 'high', values: [10, 12] }],
    1 / 6,
  ],
  ['values around zero', { target: { atLeast: -2 } }, { target: { atLeast: 0 } }, [{ end: 'low', values: [-2, 0] }], 1],
  ['values of two signs', { target: { atMost: -2 } }, { target: { atMost: 2 } }, [{ end: 'high', values: [-2, 2] }], 1],
] as [string, Partial<Goal>, Partial<Goal>, unknown, number][])(
  'measures how far two promises differ: %s',
  (_, one, other, promises, magnitude) => {
    const conflict = only([sales(one), service(other)]);
    expect(conflict).toMatchObject({ rule: 'inconsistent-promise', tier: 'proven', confidence: 1, exposure: 1 });
    expect(conflict.evidence.promises).toEqual(promises);
    expect(conflict.magnitude).toBeCloseTo(magnitude, 9);
  },
);

it.each([
  ['both promise the same', { target: { atMost: 5 } }, { target: { atMost: 5 } }],
  ['they differ by rounding noise only', { target: { atMost: 0.3 } }, { target: { atMost: 0.1 + 0.2 } }],
  ['only one of them is told to customers', { target: { atMost: 5 } }, { target: { atMost: 8 }, promise: false }],
  ['one has no number', { target: { atMost: 5 } }, { direction: 'decrease' }],
  ['they pull in different directions, and meet', { target: { atMost: 8 } }, { target: { atLeast: 5 } }],
  ['one pulls and the other stays', { target: { atMost: 8 } }, { target: { between: [2, 6] } }],
  ['they never meet', { target: { atMost: 5 }, due: '2026-03-31' }, { target: { atMost: 8 }, from: '2026-04-01' }],
  ['one is shared', { target: { atMost: 5 }, sharedWith: ['service'] }, { target: { atMost: 8 } }],
] as [string, Partial<Goal>, Partial<Goal>][])('says nothing where %s', (_, one, other) => {
  expect(judged([sales(one), service(other)])).toEqual([]);
});

it('leaves promises that exclude each other to the rule of opposed targets', () => {
  const conflict = only([sales({ target: { exactly: 5 }, baseline: 3 }), service({ target: { atLeast: 8 } })]);
  expect(conflict.rule).toBe('opposed-targets');
});

it('finds all of many promises of a few values', () => {
  const goals = Array.from({ length: 40 }, (_, i) =>
    aGoal({ ...promise(`d${String(i)}`, { target: { atMost: 5 + (i % 4) } }), key: `g${String(i)}` }),
  );
  // Ten goals promise each of four values; those of different values differ.
  expect(judged(goals)).toHaveLength((40 * 30) / 2);
});

it('explains what customers are told, by whom and how far it is apart', () => {
  const conflict = only(
    [
      sales({ title: 'Answer the same day', target: { atMost: 8 }, serves: { fast: 0.5 } }),
      service({ title: 'Answer in two days', target: { atMost: 48 } }),
    ],
    {
      metrics: [aMetric({ key: 'answer-time', name: 'Answer time', unit: 'hours' })],
      outcomes: [anOutcome({ key: 'fast', statement: 'I get an answer quickly' })],
    },
  );
  expect(conflict.headline).toBe('At most 8 hours or at most 48 hours, promised both: answer time');
  expect(conflict.explanation).toBe(
    'Sales (“Answer the same day”) promises customers that answer time is at most 8 hours, Service (“Answer in two ' +
      'days”) promises at most 48 hours, from 1 January to 30 June 2026: the two are 40 hours apart, and customers ' +
      'hold us to the better one. At stake is “I get an answer quickly”, what customers care about most.',
  );
});
