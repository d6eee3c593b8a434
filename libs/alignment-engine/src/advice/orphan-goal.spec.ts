import type { Goal, Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, anInfluence, anOutcome } from '../testing/plan-builders.ts';

const quick = anOutcome({ key: 'quick' });
const hops = (...metrics: string[]) =>
  metrics.slice(1).map((to, i) => anInfluence({ from: metrics[i] ?? '', to, effect: 0.5 }));

it.each([
  ['a metric that leads nowhere', { metric: 'days' }, [], 1],
  ['neither a metric nor a word about outcomes', {}, [], 1],
  ['a metric four hops away from any outcome', { metric: 'a' }, hops('a', 'b', 'c', 'd', 'quick'), 1],
  ['a metric three hops away from one', { metric: 'b' }, hops('b', 'c', 'd', 'quick'), 0],
  ['an outcome that it hurts', { serves: { quick: -0.2 } }, [], 0],
  [
    'an outcome that its metric reaches although it moves nothing',
    { metric: 'd', direction: 'maintain' },
    hops('d', 'quick'),
    0,
  ],
] as [string, Partial<Goal>, Plan['influences'], number][])('looks at a goal with %s', (_, goal, influences, count) => {
  expect(
    adviceOf('orphan-goal', { goals: [aGoal({ key: 'g', ...goal })], influences, outcomes: [quick] }),
  ).toHaveLength(count);
});

it.each(['draft', 'done', 'cancelled'] as const)('leaves a goal that is %s alone', (status) => {
  expect(adviceOf('orphan-goal', { goals: [aGoal({ key: 'g', status })] })).toEqual([]);
});

it('weighs as much as a stake without an outcome, and asks for whom the goal is', () => {
  expect(
    onlyAdvice('orphan-goal', { goals: [aGoal({ key: 'books', title: 'Close the month in four days' })] }),
  ).toEqual({
    rule: 'orphan-goal',
    goals: ['books'],
    departments: ['sales'],
    outcomes: [],
    severity: 0.3,
    headline: 'For whom? “Close the month in four days”',
    explanation:
      'Sales (“Close the month in four days”) serves no outcome that anybody has written down, neither by its own word ' +
      'nor through what it measures. Say what customers, coworkers or the surroundings gain from it, or ask whether it is worth doing now.',
    evidence: {},
  });
});
