import { judgePlan } from '../judge-plan.ts';
import { roundForOutput } from '../numbers.ts';
import { examplePlan, type ExpectedAdvice } from '../testing/example-plans.ts';
import { adviceRules } from './advice-rules.ts';

const FILES = ['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'];
const OF_THE_PLAN = new Set<string>(adviceRules.map(({ name }) => name));

it.each(FILES)('gives the advice on %s that brute force found, in the same order', (file) => {
  const { plan, expected } = examplePlan(file);
  const given = judgePlan(plan, expected.asOf).advice.map(asExpected);
  const ofThePlan = ({ rule }: ExpectedAdvice) => OF_THE_PLAN.has(rule);
  expect(given.filter(ofThePlan)).toEqual(expected.advice.filter(ofThePlan));
});

it('is tried on every kind of advice that needs no laws to be solved', () => {
  const tried = FILES.flatMap((file) => examplePlan(file).expected.advice.map(({ rule }) => rule));
  expect([...OF_THE_PLAN].filter((rule) => !tried.includes(rule))).toEqual([]);
});

function asExpected({ rule, goals, departments, outcomes, severity }: ExpectedAdvice): ExpectedAdvice {
  return { rule, goals, departments, outcomes, severity: roundForOutput(severity) };
}
