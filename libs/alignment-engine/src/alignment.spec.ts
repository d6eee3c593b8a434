import { alignmentOf, type ConflictLoad } from './alignment.ts';
import { readPlan } from './testing/judging.ts';
import { aGoal, anOutcome, aPlan } from './testing/plan-builders.ts';

const plan = readPlan(
  aPlan({
    outcomes: [anOutcome({ key: 'quick', weight: 4 }), anOutcome({ key: 'whole', weight: 2 })],
    goals: [
      aGoal({ key: 'answers', department: 'sales', emphasis: 3, serves: { quick: 0.8 } }),
      aGoal({ key: 'discounts', department: 'sales', emphasis: 1, serves: { quick: -0.4, whole: 0.5 } }),
      aGoal({ key: 'batches', department: 'plant', serves: { quick: -0.5 } }),
    ],
  }),
  '2026-02-01',
);
const clash: ConflictLoad = {
  tier: 'proven',
  goals: ['answers', 'batches'],
  outcomes: ['quick'],
  magnitude: 0.5,
  exposure: 0.5,
};

it('keeps support and denial apart, also within a department', () => {
  const [quick] = alignmentOf(plan, []).outcomes;
  // Sales: 3/4 × 0.8 for and 1/4 × 0.4 against; the plant: 0.5 against.
  expect(quick?.alignment).toBeCloseTo((0.6 - 0.6) / 1.2, 9);
  expect(quick?.contested).toBeCloseTo(1, 9);
  expect(quick?.departments).toMatchObject([
    { department: 'plant', verdict: 'hurts', denial: 0.5, goals: [{ goal: 'batches' }] },
    { department: 'sales', verdict: 'helps', goals: [{ goal: 'answers' }, { goal: 'discounts' }] },
  ]);
});

it.each([
  ['hurts to at least a fifth of its help', -0.48, 'contested'],
  ['hurts less than that', -0.47, 'helps'],
])('calls a department contested where it %s', (_, harm, verdict) => {
  const goals = [
    aGoal({ key: 'a', emphasis: 4, serves: { quick: 0.6 } }),
    aGoal({ key: 'b', serves: { quick: harm } }),
  ];
  const reading = readPlan(aPlan({ goals }), '2026-02-01');
  expect(alignmentOf(reading, []).outcomes[0]?.departments[0]?.verdict).toBe(verdict);
});

it('weighs the heaviest conflict on each outcome, by the strongest effect of its goals', () => {
  const lighter = { ...clash, goals: ['batches'], magnitude: 0.6 };
  // 0.5 × 0.5 × 0.8 on an outcome of weight 1, nothing on the one of 0.5.
  expect(alignmentOf(plan, [lighter, clash]).conflictLoad).toBeCloseTo(0.2 / 1.5, 9);
});

it('weighs no conflict that is only possible', () => {
  expect(alignmentOf(plan, [{ ...clash, tier: 'possible' }]).conflictLoad).toBe(0);
  expect(alignmentOf(plan, [{ ...clash, tier: 'stated' }]).conflictLoad).toBeGreaterThan(0);
});

it('compares departments by what they do to outcomes, weighted', () => {
  const [pair] = alignmentOf(plan, []).pairs;
  const [onQuick, onWhole] = [0.5, 0.125];
  const cosine = (onQuick * -0.5) / Math.sqrt((onQuick ** 2 + 0.5 * onWhole ** 2) * 0.5 ** 2);
  expect(pair?.departments).toEqual(['plant', 'sales']);
  expect(pair?.alignment).toBeCloseTo(cosine, 9);
});
