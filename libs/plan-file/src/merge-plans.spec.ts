import type { Plan } from '@concord/alignment-engine';
import fc from 'fast-check';
import { comparePlans } from './compare-plans.ts';
import { mergePlans } from './merge-plans.ts';
import { parsePlan } from './parse-plan.ts';
import { arbitraryPlans } from './testing/arbitrary-plan.ts';

const planOf = (sections: string): Plan => {
  const reading = parsePlan(
    `plan: 1\norganisation: { key: a, name: A }\ndepartments: [{ key: s, name: S }]\n${sections}`,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.plan;
};

it('changes nothing when the same plan is merged again', () => {
  fc.assert(
    fc.property(arbitraryPlans, ([existing, incoming]) => {
      const once = mergePlans(existing, incoming);
      expect(mergePlans(once, incoming)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});

it('removes nothing, and leaves nothing of the incoming plan out', () => {
  fc.assert(
    fc.property(arbitraryPlans, ([existing, incoming]) => {
      const merged = mergePlans(existing, incoming);
      const lost = Object.entries(comparePlans(existing, merged)).filter(([, { removed }]) => removed.length > 0);
      // The file names the organisation; everything else of the stored plan stays.
      expect(lost.map(([kind]) => kind).filter((kind) => kind !== 'organisation')).toEqual([]);
      const left = comparePlans(merged, incoming);
      expect(Object.values(left).flatMap(({ added }) => added)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('takes the fields of a goal from the file, and keeps milestones and check-ins that it does not mention', () => {
  const stored = planOf(`goals:
  - key: g
    department: s
    title: Old
    baseline: 3
    milestones: [{ key: one, title: One, due: 2026-01-01 }, { key: two, title: Two, due: 2026-02-01 }]
    checkIns: [{ on: 2026-01-05, value: 1 }, { on: 2026-01-05, value: 2 }, { on: 2026-03-05, value: 4 }]`);
  const file = planOf(`goals:
  - key: g
    department: s
    title: New
    milestones: [{ key: two, title: Second, due: 2026-02-02 }, { key: three, title: Three, due: 2026-03-01 }]
    checkIns: [{ on: 2026-02-05, value: 3 }, { on: 2026-01-05, value: 9 }]`);
  const [goal] = mergePlans(stored, file).goals;
  expect(goal).toMatchObject({ title: 'New' });
  expect(goal).not.toHaveProperty('baseline');
  expect(goal?.milestones.map(({ title }) => title)).toEqual(['One', 'Second', 'Three']);
  expect(goal?.checkIns.map(({ on, value }) => `${on} ${value}`)).toEqual([
    '2026-01-05 9',
    '2026-01-05 2',
    '2026-02-05 3',
    '2026-03-05 4',
  ]);
});

it('keeps scope values that the file does not mention', () => {
  const merged = mergePlans(
    planOf('scopes: { region: { eu: 60, us: 40 } }\ngoals: []'),
    planOf('scopes: { region: { eu: 50, asia: 10 }, product: { city: 1 } }\ngoals: []'),
  );
  expect(merged.scopes).toEqual({ region: { eu: 50, us: 40, asia: 10 }, product: { city: 1 } });
});
