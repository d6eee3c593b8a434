import type { Goal } from '@concord/alignment-engine';
import { goalCurve } from './goal-curve.ts';

const aGoal = (more: Partial<Goal>): Goal => ({
  key: 'goal',
  department: 'sales',
  title: 'A goal',
  scope: {},
  serves: {},
  commitment: 'committed',
  promise: false,
  emphasis: 1,
  status: 'active',
  sharedWith: [],
  uses: {},
  needs: [],
  milestones: [],
  checkIns: [],
  ...more,
});
const aMilestone = (due: string, value?: number) => ({
  key: due,
  title: due,
  due,
  weight: 1,
  needs: [],
  ...(value === undefined ? {} : { value }),
});

it('goes from the baseline over the milestones to the target, with what was checked in between', () => {
  const goal = aGoal({
    baseline: 9,
    target: { atMost: 5 },
    from: '2026-01-01',
    due: '2026-06-30',
    milestones: [aMilestone('2026-03-31', 7), aMilestone('2026-05-01')],
    checkIns: [
      { on: '2026-03-31', value: 7.5 },
      { on: '2026-02-01', value: 8 },
      { on: '2026-02-15', note: 'no value' },
    ],
  });
  expect(goalCurve(goal)).toEqual([
    { on: '2026-01-01', plan: 9, actual: null },
    { on: '2026-02-01', plan: null, actual: 8 },
    { on: '2026-03-31', plan: 7, actual: 7.5 },
    { on: '2026-06-30', plan: 5, actual: null },
  ]);
});

it.each([
  [3, 5],
  [7, 7],
  [12, 9],
  [undefined, 5],
])('ends a plan from %s in the range 5 to 9 at %s', (baseline, end) => {
  const goal = aGoal({
    target: { between: [5, 9] },
    due: '2026-06-30',
    ...(baseline === undefined ? {} : { baseline }),
  });
  expect(goalCurve(goal)).toEqual([{ on: '2026-06-30', plan: end, actual: null }]);
});

it('is empty for a goal without numbers', () => {
  expect(goalCurve(aGoal({ direction: 'increase', from: '2026-01-01', due: '2026-06-30' }))).toEqual([]);
});
