import fc from 'fast-check';
import { by } from '../order.ts';
import { AS_OF } from '../testing/arbitrary-plans.ts';
import { plansInPractice } from '../testing/arbitrary-practice.ts';
import { solver, timeZones } from '../testing/judging.ts';
import { aGoal, aPlan } from '../testing/plan-builders.ts';
import type { Conflict } from '../report.ts';
import { createDetector, type Detector } from './detector.ts';

function all(detector: Detector): Conflict[] {
  const found: Conflict[] = [];
  detector.everyConflict((conflict) => found.push(conflict));
  return found.sort(by(({ id }) => id));
}

it('visits what the report lists, and finds each again by its goals', () => {
  fc.assert(
    fc.property(plansInPractice({ goals: 12 }), (plan) => {
      const detector = createDetector(plan, AS_OF, solver, { timeZones });
      const listed = [...detector.conflicts()].sort(by(({ id }) => id));
      expect(all(detector)).toEqual(listed);
      expect(listed.map((conflict) => detector.conflict(conflict))).toEqual(listed);
    }),
    { numRuns: 60 },
  );
});

it('visits also those that a report has no room for, and tells what an edit does to all of them', () => {
  const goals = Array.from({ length: 240 }, (_, i) =>
    aGoal({
      key: `g${String(i)}`,
      department: `d${String(i)}`,
      metric: 'time',
      target: i % 2 === 0 ? { atLeast: 10 + i } : { atMost: 5 },
    }),
  );
  const detector = createDetector(aPlan({ goals }), AS_OF, solver, { most: Infinity });
  expect(detector.conflicts()).toHaveLength(10_000);
  expect(all(detector)).toHaveLength(120 * 120);
  const { closed, cutShort } = detector.apply({ kind: 'plan', plan: aPlan({ goals: [] }) });
  expect(closed).toHaveLength(120 * 120);
  expect(cutShort).toBeUndefined();
});

it('does not find a conflict whose goals do not clash, or are not there', () => {
  const promise = aGoal({ key: 'a', department: 'sales', metric: 'time', target: { atMost: 5 } });
  const other = aGoal({ key: 'b', department: 'works', metric: 'time', target: { atLeast: 10 } });
  const detector = createDetector(aPlan({ goals: [promise, other] }), AS_OF, solver);
  const [conflict] = detector.conflicts() as [Conflict];
  expect(detector.conflict({ ...conflict, goals: ['a', 'c'] })).toBeUndefined();
  detector.apply({ kind: 'goal', goal: { ...other, target: { atMost: 10 } } });
  expect(detector.conflict(conflict)).toBeUndefined();
});
