import type { Plan } from '@concord/alignment-engine';
import fc from 'fast-check';
import { parsePlan } from './parse-plan.ts';
import { arbitraryPlan } from './testing/arbitrary-plan.ts';
import { VALID } from './testing/broken-plans.ts';
import { validatePlan } from './validate-plan.ts';

it('finds nothing wrong with valid plans', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(validatePlan(plan)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('gives the errors of a file, without lines, in the order of the plan', () => {
  const reading = parsePlan(`${VALID}goals: [{ key: a, department: sales, title: A }]`);
  if (!reading.ok) throw new Error('the plan of this test must be valid');
  const [goal] = reading.plan.goals;
  if (!goal) throw new Error('the plan of this test has a goal');
  const broken: Plan = {
    ...reading.plan,
    laws: [{ key: 'l', says: 'lead-time' }],
    goals: [
      ...reading.plan.goals,
      { ...goal, key: 'b', title: '', metric: 'leadtime', due: '2026-02-30', baseline: Infinity },
    ],
  };
  expect(validatePlan(broken).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'laws[0].says: the law cannot be read at character 10: two sides are needed with <=, >= or = between them; add the other side',
    'goals[1].baseline: Infinity cannot be counted with; write an ordinary number',
    'goals[1].due: "2026-02-30" is no day of the calendar: February 2026 has days 01 to 28; correct the day',
    'goals[1].metric: no metric "leadtime"; did you mean "lead-time"?',
    'goals[1].title: the text is empty; write something or remove the field',
  ]);
});
