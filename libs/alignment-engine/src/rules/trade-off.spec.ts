import { judgePlan } from '../testing/judging.ts';
import type { Goal, Influence, Plan } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { aGoal, aMetric, anInfluence, anOutcome, aPlan } from '../testing/plan-builders.ts';

const AS_OF = '2026-02-01';
const raise = (metric: string, department: string, given: Partial<Goal> = {}) =>
  aGoal({ key: `more-${metric}`, department, metric, direction: 'increase', ...given });
const onQuick = (from: string, effect: number, given: Partial<Influence> = {}) =>
  anInfluence({ from, to: 'quick', effect, ...given });

function judged(plan: Partial<Plan>): readonly Conflict[] {
  return judgePlan(aPlan({ outcomes: [anOutcome({ key: 'quick' })], ...plan }), AS_OF).conflicts;
}

function only(plan: Partial<Plan>): Conflict {
  const conflicts = judged(plan);
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as Conflict;
}

const both = [raise('stock', 'plant'), raise('variants', 'sales')];

it('is stated where both effects are one confirmed hop', () => {
  const conflict = only({ goals: both, influences: [onQuick('stock', 0.8), onQuick('variants', -0.5)] });
  expect(conflict).toMatchObject({ rule: 'trade-off', tier: 'stated', stake: 1, confidence: 1, outcomes: ['quick'] });
  expect(conflict.magnitude).toBeCloseTo(0.4, 9);
});

it('takes a goal’s own word for an effect that does not depend on where it moves its metric', () => {
  const lowers = raise('cost', 'finance', { direction: 'decrease', serves: { quick: -0.5 } });
  const conflict = only({ goals: [lowers, aGoal({ key: 'answers', department: 'service', serves: { quick: 0.6 } })] });
  expect(conflict).toMatchObject({ tier: 'stated', confidence: 1 });
  expect(conflict.magnitude).toBeCloseTo(0.3, 9);
  expect(conflict.evidence.effects[0]).toMatchObject({ support: { direct: true }, denial: { direct: true } });
});

it.each([
  ['one unconfirmed hop', [onQuick('variants', -0.5, { confirmed: false })], 0.4, 0.6],
  [
    'two hops, at half weight',
    [anInfluence({ from: 'variants', to: 'set-ups', effect: 1 }), onQuick('set-ups', -0.5)],
    0.2,
    1,
  ],
  [
    'three hops, at a quarter',
    [
      anInfluence({ from: 'variants', to: 'set-ups', effect: 1, confirmed: false }),
      anInfluence({ from: 'set-ups', to: 'queue', effect: 1, confirmed: false }),
      onQuick('queue', -1),
    ],
    0.2,
    0.36,
  ],
])('is possible, and asked as a question, where an effect is inferred: %s', (_, influences, magnitude, confidence) => {
  const conflict = only({ goals: both, influences: [onQuick('stock', 0.8), ...influences] });
  expect(conflict.tier).toBe('possible');
  expect(conflict.magnitude).toBeCloseTo(magnitude, 9);
  expect(conflict.confidence).toBeCloseTo(confidence, 9);
  expect(conflict.explanation).toMatch(/^Does Sales’ “More variants” really hurt “I get quick”.*\? If so, /);
});

it('does not follow four hops, and ends in a circle of influences', () => {
  const chain = ['variants', 'a', 'b', 'c'].map((from, i, all) =>
    anInfluence({ from, to: all[i + 1] ?? 'quick', effect: 1 }),
  );
  const circle = [
    anInfluence({ from: 'b', to: 'variants', effect: 1 }),
    anInfluence({ from: 'b', to: 'b', effect: 1 }),
  ];
  expect(
    judged({ goals: both, influences: [onQuick('stock', 1), ...chain, ...circle.map((i) => ({ ...i, effect: -1 }))] }),
  ).toEqual([]);
});

it('uses each unconfirmed influence once, also where both goals rest on it', () => {
  const influences = [
    anInfluence({ from: 'stock', to: 'queue', effect: -1 }),
    anInfluence({ from: 'variants', to: 'queue', effect: 1 }),
    onQuick('queue', -1, { confirmed: false }),
  ];
  expect(only({ goals: both, influences }).confidence).toBeCloseTo(0.6, 9);
});

it('halves the confidence once, and only asks, where a goal both helps and hurts the outcome', () => {
  const torn = raise('variants', 'sales', { serves: { quick: 0.2 } });
  const influences = [onQuick('stock', 0.8), onQuick('variants', -0.5)];
  const conflict = only({ goals: [raise('stock', 'plant'), torn], influences });
  expect(conflict).toMatchObject({ tier: 'possible', confidence: 0.5 });
});

it('pulls less where the baseline already fits', () => {
  const cap = raise('variants', 'sales', { target: { atLeast: 10 }, baseline: 15 });
  const conflict = only({
    goals: [raise('stock', 'plant'), cap],
    influences: [onQuick('stock', 0.8), onQuick('variants', -0.5)],
  });
  expect(conflict.magnitude).toBeCloseTo(0.8 * 0.5 * 0.5, 9);
});

it('counts only the stated outcomes if any is stated, and shows the others', () => {
  const outcomes = [anOutcome({ key: 'quick', weight: 2 }), anOutcome({ key: 'whole', weight: 4 })];
  const influences = [
    onQuick('stock', 0.8),
    onQuick('variants', -0.5),
    anInfluence({ from: 'stock', to: 'whole', effect: 1 }),
    anInfluence({ from: 'variants', to: 'whole', effect: -1, confirmed: false }),
  ];
  const conflict = only({ goals: both, influences, outcomes });
  expect(conflict).toMatchObject({ tier: 'stated', outcomes: ['quick'], confidence: 1 });
  expect(conflict.magnitude).toBeCloseTo(0.5 * 0.4, 9);
  const shown = conflict.evidence.effects.map(({ outcome, counted }) => ({ outcome, counted }));
  expect(shown).toEqual([
    { outcome: 'whole', counted: false },
    { outcome: 'quick', counted: true },
  ]);
});

it('adds outcomes up to less than their sum', () => {
  const outcomes = [anOutcome({ key: 'quick' }), anOutcome({ key: 'whole' })];
  const goals = [
    aGoal({ key: 'a', department: 'plant', serves: { quick: 1, whole: 1 } }),
    aGoal({ key: 'b', department: 'sales', serves: { quick: -0.5, whole: -0.4 } }),
  ];
  expect(only({ goals, outcomes }).magnitude).toBeCloseTo(1 - 0.5 * 0.6, 9);
});

it.each([
  [0.1, 1],
  [0.099, 0],
])('leaves out what is hardly worth reading: %d against 0.1', (harm, cards) => {
  const goals = [
    aGoal({ key: 'a', department: 'plant', serves: { quick: 0.1 } }),
    aGoal({ key: 'b', department: 'sales', serves: { quick: -harm } }),
  ];
  expect(judged({ goals })).toHaveLength(cards);
});

it('names among equal ways the confirmed hop', () => {
  const influences = [
    onQuick('stock', 0.8),
    onQuick('variants', -0.5),
    anInfluence({ from: 'variants', to: 'a', effect: 1 }),
    onQuick('a', -1),
  ];
  expect(only({ goals: both, influences }).evidence.effects[0]?.denial.hops.map(({ to }) => to)).toEqual(['quick']);
});

it('says who undoes whose work, for what, when, and why', () => {
  const conflict = only({
    goals: both,
    influences: [onQuick('stock', 0.8), onQuick('variants', -0.5, { because: 'every variant costs a set-up' })],
    metrics: [aMetric({ key: 'variants', name: 'Number of variants' })],
    outcomes: [
      anOutcome({ key: 'quick', statement: 'I get my order quickly', weight: 4 }),
      anOutcome({ key: 'x', weight: 5 }),
    ],
  });
  expect(conflict.headline).toBe('Plant helps, Sales hurts: “I get my order quickly”');
  expect(conflict.explanation).toBe(
    'Sales (“More variants”) partly undoes what Plant (“More stock”) does for “I get my order quickly”, which matters ' +
      '8 of 10 to customers, from 1 January to 30 June 2026. The reason given: “every variant costs a set-up”.',
  );
});
