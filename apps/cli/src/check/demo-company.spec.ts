import type { Conflict } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { judgedPlan } from './judged-plan.ts';

// What the demo company is there to show. The README and the dashboard's first look rest on it.

const demo = planNamed('demo.yaml');
const { report } = await judgedPlan(demo, demo.asOf ?? '');
const { conflicts, advice } = report;

it('sets short promises against delivery on the promised day', () => {
  expect(conflicts[0]).toMatchObject({ rule: 'opposed-targets', tier: 'proven', goals: ['promise-5', 'promise-9'] });
  expect(conflictOf('on-time-95', 'promise-5')).toMatchObject({ rule: 'trade-off', tier: 'stated' });
});

it('has conflicts of every kind and tier, and goals that get along', () => {
  expect(tally(conflicts.map(({ tier, rule }) => `${tier} ${rule}`))).toEqual({
    'possible trade-off': 4,
    'proven incompatible-targets': 1,
    'proven inconsistent-promise': 1,
    'proven opposed-targets': 4,
    'proven over-capacity': 1,
    'proven schedule-clash': 2,
    'proven unstaffed-promise': 1,
    'stated opposed-targets': 2,
    'stated trade-off': 6,
  });
  const inConflict = new Set(conflicts.flatMap(({ goals }) => goals));
  expect(demo.goals.length - inConflict.size).toBeGreaterThan(25);
});

it('has advice of every kind', () => {
  expect(tally(advice.map(({ rule }) => rule))).toEqual({
    'ambiguous-effect': 1,
    'broken-promise': 1,
    'conditional-plan': 1,
    'contradictory-laws': 1,
    'differing-authority': 1,
    'duplicate-effort': 1,
    'impossible-target': 1,
    'inner-conflict': 1,
    'missing-authority': 1,
    'orphan-goal': 6,
    'priority-mismatch': 1,
    'unbacked-dependence': 5,
    'uncarried-story': 1,
    'uncovered-outcome': 1,
    'vague-goal': 20,
  });
});

function conflictOf(...goals: readonly string[]): Conflict | undefined {
  return conflicts.find((conflict) => conflict.goals.join() === goals.join());
}

function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
