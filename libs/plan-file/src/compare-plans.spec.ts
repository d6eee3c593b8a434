import type { Goal, Plan } from '@concord/alignment-engine';
import fc from 'fast-check';
import { comparePlans } from './compare-plans.ts';
import { describeComparison, describeGoalField } from './describe-comparison.ts';
import { parsePlan } from './parse-plan.ts';
import { arbitraryPlan } from './testing/arbitrary-plan.ts';

const planOf = (goals: string): Plan => {
  const reading = parsePlan(`plan: 1
organisation: { key: a, name: A }
departments: [{ key: s, name: S }, { key: t, name: T }]
outcomes: [{ key: on-time, statement: On time }]
goals:
${goals}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.plan;
};
const PROMISE = '  - { key: promise-5, department: s, title: Promise, target: { atMost: 5 } }\n';
const LEAD = '  - { key: lead-6, department: t, title: Lead }\n';

it('finds no difference between a plan and the same plan in another order', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const reversedGoal = (goal: Goal): Goal => ({
        ...goal,
        needs: goal.needs.toReversed(),
        sharedWith: goal.sharedWith.toReversed(),
        milestones: goal.milestones.toReversed(),
      });
      const turned = { ...plan, goals: plan.goals.map(reversedGoal).toReversed(), metrics: plan.metrics.toReversed() };
      expect(describeComparison(comparePlans(plan, turned))).toBe('Nothing changes.');
    }),
    { numRuns: 50 },
  );
});

it('names what was added, changed and removed, field by field', () => {
  const before = planOf(PROMISE + LEAD);
  const after = planOf(
    `${PROMISE.replace('5 } }', '6 }, serves: { on-time: 0.5 } }')}  - { key: new, department: s, title: New }\n`,
  );
  const comparison = comparePlans(before, after);
  expect(comparison.goals).toEqual({
    added: ['new'],
    changed: [
      {
        key: 'promise-5',
        fields: [
          { field: 'serves.on-time', after: 0.5 },
          { field: 'target', before: { atMost: 5 }, after: { atMost: 6 } },
        ],
      },
    ],
    removed: ['lead-6'],
    unchanged: 0,
  });
  expect(comparison.departments).toEqual({ added: [], changed: [], removed: [], unchanged: 2 });
  expect(describeComparison(comparison)).toBe(
    'goals: 1 added (new), 1 changed (promise-5: serves.on-time none → 0.5, target at most 5 → at most 6), 1 removed (lead-6)',
  );
});

it('tells a moved day to judge by as a change of the organisation', () => {
  const plan = planOf(LEAD);
  const moved = describeComparison(comparePlans({ ...plan, asOf: '2026-02-01' }, { ...plan, asOf: '2026-03-01' }));
  expect(moved).toBe('organisation: 1 changed (a: asOf "2026-02-01" → "2026-03-01")');
  expect(describeComparison(comparePlans(plan, { ...plan, asOf: '2026-03-01' }))).toBe(
    'organisation: 1 changed (a: asOf none → "2026-03-01")',
  );
});

it('tells milestones and check-ins that came, went or moved with their goal', () => {
  const goal = (fields: string) => planOf(`  - { key: g, department: s, title: G, ${fields} }\n`);
  const before = goal(
    'milestones: [{ key: one, title: One, due: 2026-01-01 }, { key: two, title: Two, due: 2026-02-01 }], checkIns: [{ on: 2026-01-05, value: 1 }]',
  );
  const after = goal(
    'milestones: [{ key: two, title: Two, due: 2026-03-01 }, { key: three, title: Three, due: 2026-04-01 }], checkIns: [{ on: 2026-01-05, value: 1 }, { on: 2026-01-05, value: 2 }]',
  );
  expect(describeComparison(comparePlans(before, after))).toBe(
    'goals: 1 changed (g: milestone two: due "2026-02-01" → "2026-03-01", check-in 2026-01-05 (2) added, milestone one removed, milestone three added)',
  );
});

it('shortens long lists and long texts', () => {
  const goals = Array.from({ length: 8 }, (_, i) => `  - { key: g${i}, department: s, title: G }\n`).join('');
  expect(describeComparison(comparePlans(planOf(LEAD), planOf(LEAD.replace('Lead', 'L'.repeat(50)) + goals)))).toBe(
    `goals: 8 added (g0; g1; g2; g3; g4; g5; and 2 more), 1 changed (lead-6: title "Lead" → "${'L'.repeat(39)}…")`,
  );
});

it.each([
  ['target', { atMost: 5 }, { between: [5, 9] }, 'target at most 5 → between 5 and 9'],
  ['due', null, '2026-06-30', 'due none → "2026-06-30"'],
  ['serves', { quick: 0.5 }, { quick: 0.5, cheap: -1 }, 'serves.cheap none → -1'],
  ['milestones', [], [{ key: 'half', title: 'Half', due: '2026-03-01', weight: 1, needs: [] }], 'milestone half added'],
])('says what changed in the field %s of a goal', (field, before, after, words) => {
  expect(describeGoalField(field, before, after)).toBe(words);
});
