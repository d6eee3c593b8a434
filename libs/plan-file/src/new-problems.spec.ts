import { newProblems, withoutGone } from './new-problems.ts';
import { parsePlan } from './parse-plan.ts';
import { printPlan } from './print-plan.ts';
import { VALID } from './testing/broken-plans.ts';
import { validatePlan } from './validate-plan.ts';

const reading = parsePlan(`${VALID}goals:
  - { key: parent, department: sales, title: Sell more }
  - { key: child, department: sales, title: Sell more in spring, parent: parent, needs: [parent] }
  - { key: next, department: sales, title: Sell still more, succeeds: parent }
`);
if (!reading.ok) throw new Error('the plan of this test must be valid');
const { plan } = reading;
const archived = { ...plan, goals: plan.goals.filter(({ key }) => key !== 'parent') };

test('a goal that is gone is not held against whoever changes something else', () => {
  expect(validatePlan(archived).length).toBeGreaterThan(0);
  const renamed = archived.goals.map((goal) => (goal.key === 'child' ? { ...goal, title: 'Sooner' } : goal));
  expect(newProblems(archived, { ...archived, goals: renamed })).toEqual([]);
});

test('what somebody has just broken is', () => {
  const broken = archived.goals.map((goal) => (goal.key === 'child' ? { ...goal, owner: 'nobody-here' } : goal));
  const [problem, ...others] = newProblems(archived, { ...archived, goals: broken });
  expect(problem?.path).toMatch(/owner$/);
  expect(others).toEqual([]);
});

test('a file without what is gone can be read again', () => {
  const file = printPlan(withoutGone(archived));
  expect(parsePlan(file)).toMatchObject({ ok: true });
  expect(withoutGone(plan)).toEqual(plan);
});
