import { compareReports } from './compare-reports.ts';
import { judgePlan } from './testing/judging.ts';
import type { Goal } from './plan.ts';
import { reachOf } from './reach-of.ts';
import { aGoal, anInfluence, anOutcome, aPlan } from './testing/plan-builders.ts';

const promise = aGoal({ key: 'promise', metric: 'days', target: { atMost: 5 }, baseline: 20 });
const plan = aGoal({ key: 'plan', department: 'plant', metric: 'days', target: { atLeast: 10 }, baseline: 5 });
const other = aGoal({ key: 'other', department: 'service', metric: 'days', target: { atLeast: 8 }, baseline: 5 });
const judged = (...goals: Goal[]) => judgePlan(aPlan({ goals }), '2026-02-01');
const pairs = (conflicts: readonly { goals: readonly string[] }[]) => conflicts.map(({ goals }) => goals.join(' '));

it('tells which conflicts an edit opens and closes', () => {
  const { opened, closed, changed } = compareReports(judged(promise, plan), judged(promise, other));
  expect([pairs(opened), pairs(closed), changed]).toEqual([['other promise'], ['plan promise'], []]);
});

it('tells which conflicts an edit changes, by the size they have before and after', () => {
  const { opened, closed, changed } = compareReports(
    judged(promise, plan),
    judged(promise, { ...plan, target: { atLeast: 8 } }),
  );
  expect([opened, closed]).toEqual([[], []]);
  expect(changed.map(({ before, after }) => [before.evidence.gap, after.evidence.gap])).toEqual([[5, 3]]);
});

it('tells nothing where nothing changed', () => {
  const nothing = { opened: [], closed: [], changed: [] };
  expect(compareReports(judged(promise, plan), judged(plan, promise))).toEqual(nothing);
});

it('knows what goals of every status reach, helped or hurt, moved or not', () => {
  const reach = reachOf(
    aPlan({
      outcomes: [anOutcome({ key: 'quick' }), anOutcome({ key: 'whole' })],
      influences: [anInfluence({ from: 'days', to: 'quick', effect: -0.5 })],
      goals: [
        { ...promise, status: 'draft' },
        { ...plan, target: { between: [1, 9] }, serves: { whole: -0.2 } },
        aGoal({ key: 'lost' }),
      ],
    }),
  );
  expect([...reach]).toEqual([
    ['promise', ['quick']],
    ['plan', ['quick', 'whole']],
    ['lost', []],
  ]);
});
