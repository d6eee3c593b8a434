import { judgePlan } from './judge-plan.ts';
import { aGoal, anOutcome, aPlan } from './testing/plan-builders.ts';
import { weighedFor } from './weighed-for.ts';

const opposed = (metric: string, serves: string) => [
  aGoal({ key: `${metric}-less`, metric, target: { atMost: 5 }, serves: { [serves]: 1 } }),
  aGoal({ key: `${metric}-more`, department: 'assembly', metric, target: { atLeast: 9 } }),
];

/** Delivery and answers, each with two goals that no value can meet. */
const plan = aPlan({
  outcomes: [anOutcome({ key: 'on-time', weight: 9 }), anOutcome({ key: 'quick-answer', weight: 3 })],
  goals: [...opposed('days', 'on-time'), ...opposed('hours', 'quick-answer')],
});

const judged = (weights: Record<string, number>) =>
  judgePlan(weighedFor({ weights }, plan), '2026-03-01').conflicts.map(({ goals, stake }) => [goals[0], stake]);

it('puts first what matters most to the people', () => {
  expect(judged({})).toEqual([
    ['days-less', 1],
    ['hours-less', 1 / 3],
  ]);
  expect(judged({ 'quick-answer': 12 })).toEqual([
    ['hours-less', 1],
    ['days-less', 9 / 12],
  ]);
});

it('weighs nothing where nothing matters to them, and leaves the plan itself as it is', () => {
  expect(judged({ 'on-time': 0 })).toEqual([
    ['hours-less', 1],
    ['days-less', 0],
  ]);
  expect(plan.outcomes.map(({ weight }) => weight)).toEqual([9, 3]);
});
