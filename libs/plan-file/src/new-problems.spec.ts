import { planNamed } from '@concord/test-plans';
import { newProblems, withoutGone } from './new-problems.ts';
import { parsePlan } from './parse-plan.ts';
import { printPlan } from './print-plan.ts';
import { validatePlan } from './validate-plan.ts';

const demo = planNamed('demo.yaml');
const goals = demo.goals.filter(({ key }) => key !== 'promise-9' && key !== 'boelge-tooling');
const archived = { ...demo, goals };

test('a goal that is gone is not held against whoever changes something else', () => {
  expect(validatePlan(archived).length).toBeGreaterThan(0);
  const renamed = archived.goals.map((goal) => (goal.key === 'promise-5' ? { ...goal, title: 'Sooner' } : goal));
  expect(newProblems(archived, { ...archived, goals: renamed })).toEqual([]);
});

test('what somebody has just broken is', () => {
  const broken = archived.goals.map((goal) => (goal.key === 'promise-5' ? { ...goal, owner: 'nobody-here' } : goal));
  const [problem, ...others] = newProblems(archived, { ...archived, goals: broken });
  expect(problem?.path).toMatch(/owner$/);
  expect(others).toEqual([]);
});

test('a file without what is gone can be read again', () => {
  const file = printPlan(withoutGone(archived));
  expect(parsePlan(file)).toMatchObject({ ok: true });
  expect(withoutGone(demo)).toEqual(demo);
});
