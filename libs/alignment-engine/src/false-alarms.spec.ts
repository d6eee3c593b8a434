import { judgePlan } from './testing/judging.ts';
import type { Plan } from './plan.ts';
import { aGoal, aMilestone, anInfluence, anOutcome, aPlan } from './testing/plan-builders.ts';

const AS_OF = '2026-02-01';
const short = aGoal({ key: 'short', department: 'sales', metric: 'days', target: { atMost: 5 }, baseline: 9 });
const long = aGoal({ key: 'long', department: 'plant', metric: 'days', target: { atLeast: 10 }, baseline: 7 });
const regions = { region: { eu: 60, us: 40 } };

/** Each of these is next door to a conflict; the first test shows which. */
const quiet: Record<string, Partial<Plan>> = {
  'at least 90 with at most 95': {
    goals: [
      { ...short, target: { atMost: 95 } },
      { ...long, target: { atLeast: 90 } },
    ],
  },
  'targets that touch': {
    goals: [
      { ...short, target: { atMost: 0.3 } },
      { ...long, target: { atLeast: 0.1 + 0.2 } },
    ],
  },
  'two goals to maintain what both have': {
    goals: [
      { ...short, target: { between: [5, 10] }, direction: 'maintain', baseline: 8 },
      { ...long, target: { between: [7, 12] }, direction: 'maintain', baseline: 8 },
    ],
  },
  'disjoint regions': {
    scopes: regions,
    goals: [
      { ...short, scope: { region: ['eu'] } },
      { ...long, scope: { region: ['us'] } },
    ],
  },
  'a window that ends the day before the other starts': {
    goals: [
      { ...short, due: '2026-03-31' },
      { ...long, from: '2026-04-01' },
    ],
  },
  'goals that met only in the past': {
    goals: [
      { ...short, due: '2026-01-31' },
      { ...long, from: '2026-01-01' },
    ],
  },
  'parent and child': { goals: [short, { ...long, parent: 'short' }] },
  'grandparent and grandchild, with a draft between': {
    goals: [
      { ...short, parent: 'middle' },
      aGoal({ key: 'middle', department: 'board', status: 'draft', parent: 'long' }),
      long,
    ],
  },
  'one goal shared by two departments': { goals: [short, { ...long, sharedWith: ['sales'] }] },
  'the same department twice': { goals: [short, { ...long, department: 'sales' }] },
  'a goal that is done': { goals: [short, { ...long, status: 'done' }] },
  'a goal that was cancelled': { goals: [short, { ...long, status: 'cancelled' }] },
  'a draft': { goals: [short, { ...long, status: 'draft' }] },
  'days against hours under different metrics': { goals: [short, { ...long, metric: 'hours' }] },
  'averages kept apart from per-order limits': { goals: [short, { ...long, metric: 'days-per-order' }] },
  'a stretch target that exceeds another’s bound': {
    goals: [{ ...short, target: { atMost: 12 }, stretch: { atMost: 5 } }, long],
  },
  'churn down and retention up': {
    outcomes: [anOutcome({ key: 'loyal' })],
    influences: [
      anInfluence({ from: 'churn', to: 'loyal', effect: -0.8 }),
      anInfluence({ from: 'retention', to: 'loyal', effect: 0.8 }),
    ],
    goals: [
      aGoal({ key: 'churn-down', department: 'service', metric: 'churn', direction: 'decrease' }),
      aGoal({ key: 'retention-up', department: 'sales', metric: 'retention', direction: 'increase' }),
    ],
  },
  'an influence circle that no goal opposes': {
    outcomes: [anOutcome({ key: 'loyal' })],
    influences: [
      anInfluence({ from: 'a', to: 'b', effect: 1 }),
      anInfluence({ from: 'b', to: 'a', effect: 1 }),
      anInfluence({ from: 'b', to: 'loyal', effect: 1 }),
    ],
    goals: [
      aGoal({ key: 'more-a', department: 'sales', metric: 'a', direction: 'increase' }),
      aGoal({ key: 'more-b', department: 'plant', metric: 'b', direction: 'increase' }),
    ],
  },
  'a need that is met on the day': {
    goals: [
      aGoal({ key: 'launch', department: 'sales', needs: ['tools'] }),
      aGoal({ key: 'tools', department: 'plant' }),
    ],
  },
  'a late need that is done already': {
    goals: [
      aGoal({ key: 'launch', department: 'sales', needs: ['tools.moulds'] }),
      aGoal({
        key: 'tools',
        department: 'plant',
        milestones: [aMilestone({ key: 'moulds', due: '2026-12-01', done: '2026-01-20' })],
      }),
    ],
  },
  'a need without a date': {
    goals: [
      aGoal({ key: 'launch', department: 'sales', needs: ['tools'] }),
      aGoal({ key: 'tools', department: 'plant', due: undefined }),
    ],
  },
  'a circle within one department': {
    goals: [aGoal({ key: 'launch', needs: ['tools'] }), aGoal({ key: 'tools', needs: ['launch'] })],
  },
};

it('reports the two goals that the false alarms are made from', () => {
  expect(judgePlan(aPlan({ goals: [short, long] }), AS_OF).conflicts).toHaveLength(1);
});

it.each(Object.entries(quiet))('says nothing about %s', (_, plan) => {
  expect(judgePlan(aPlan(plan), AS_OF).conflicts.map(({ headline }) => headline)).toEqual([]);
});

it('puts one clash on one card where targets oppose each other and an outcome suffers', () => {
  const influences = [anInfluence({ from: 'days', to: 'quick', effect: -0.9 })];
  const plan = aPlan({ goals: [short, long], influences, outcomes: [anOutcome({ key: 'quick' })] });
  const { conflicts } = judgePlan(plan, AS_OF);
  expect(conflicts.map(({ rule }) => rule)).toEqual(['opposed-targets']);
  expect(conflicts[0]?.evidence.effects).toMatchObject([{ outcome: 'quick', counted: false }]);
});
