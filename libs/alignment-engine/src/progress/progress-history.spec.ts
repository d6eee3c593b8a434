import { aGoal, aMilestone } from '../testing/plan-builders.ts';
import { progressHistory } from './progress-history.ts';

const rising = aGoal({
  key: 'rising',
  from: '2026-01-01',
  due: '2026-03-31',
  target: { atLeast: 20 },
  stretch: { atLeast: 22 },
  baseline: 10,
  checkIns: [
    { on: '2026-01-15', value: 12 },
    { on: '2026-02-10', value: 16 },
  ],
});

it('shows the way planned and covered at half months, the ends and the judging day', () => {
  const { points, stretch } = progressHistory([rising], '2026-02-20');
  expect(points.map(({ on }) => on)).toEqual([
    '2026-01-01',
    '2026-01-15',
    '2026-01-31',
    '2026-02-15',
    '2026-02-20',
    '2026-02-28',
    '2026-03-15',
    '2026-03-31',
  ]);
  expect(points.map(({ actual }) => actual)).toEqual([0, 0.2, 0.2, 0.6, 0.6, undefined, undefined, undefined]);
  expect([points[0]?.plan, points.at(-1)?.plan]).toEqual([0, 1]);
  expect(stretch).toBeCloseTo(1.2, 9);
});

it('weighs goals by emphasis and leaves out drafts, cancelled goals and goals that keep a value', () => {
  const heavy = { ...rising, key: 'heavy', emphasis: 3, checkIns: [{ on: '2026-01-10', value: 20 }] };
  const quiet = [
    { ...rising, key: 'draft', status: 'draft' as const },
    { ...rising, key: 'off', status: 'cancelled' as const },
    { ...rising, key: 'kept', direction: 'maintain' as const },
  ];
  const { points } = progressHistory([rising, heavy, ...quiet], '2026-03-31');
  expect(points.at(-1)?.actual).toBeCloseTo((0.6 + 3) / 4, 9);
});

it('counts milestones planned and done, and rolls them up where no number tells', () => {
  const steps = aGoal({
    key: 'steps',
    due: '2026-02-28',
    milestones: [
      aMilestone({ key: 'a', due: '2026-01-15', weight: 1, done: '2026-01-31' }),
      aMilestone({ key: 'b', due: '2026-02-15', weight: 3 }),
    ],
  });
  const { points, milestones } = progressHistory([steps], '2026-02-16');
  const on = (day: string) => points.find((point) => point.on === day);
  expect(on('2026-01-15')).toEqual({
    on: '2026-01-15',
    plan: 0.25,
    actual: 0,
    milestonesPlanned: 1,
    milestonesDone: 0,
  });
  expect(on('2026-01-31')).toMatchObject({ actual: 0.25, milestonesDone: 1 });
  expect(on('2026-02-28')).toEqual({ on: '2026-02-28', plan: 1, milestonesPlanned: 2 });
  expect(milestones).toEqual({ total: 2, done: 1, late: 1, share: 0.25 });
});

it.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-01-10', '2028-05-20'],
  ['2024-01-01', '2028-12-31'],
  ['1990-01-01', '2060-12-31'],
])('never shows more than 60 days, from %s to %s', (from, due) => {
  const days = progressHistory([{ ...rising, from, due }], '2026-02-03').points.map(({ on }) => on);
  expect(days.length).toBeLessThanOrEqual(60);
  expect(days).toEqual([...new Set(days)].sort());
  expect(days).toEqual(expect.arrayContaining([from, due, '2026-02-03']));
});

it('has no points where nothing can be told', () => {
  expect(progressHistory([aGoal({ key: 'vague' })], '2026-02-01')).toEqual({
    points: [],
    milestones: { total: 0, done: 0, late: 0 },
  });
});
