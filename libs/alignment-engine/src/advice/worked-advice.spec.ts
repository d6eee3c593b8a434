import { judgePlan } from '../testing/judging.ts';
import { roundForOutput } from '../numbers.ts';
import { examplePlan, type ExpectedAdvice } from '../testing/example-plans.ts';

/** Advice that follows from laws has a spec of its own. */
const FROM_LAWS = ['impossible-target', 'inner-conflict', 'contradictory-laws', 'conditional-plan'];
const FILES = ['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'];

it.each(FILES)('gives the advice on %s that brute force found, in the same order', (file) => {
  const { plan, expected } = examplePlan(file);
  const given = judgePlan(plan, expected.asOf).advice;
  expect(given.filter(ofThePlan).map(asExpected)).toEqual(expected.advice.filter(ofThePlan).map(asExpected));
});

function ofThePlan({ rule }: ExpectedAdvice): boolean {
  return !FROM_LAWS.includes(rule);
}

function asExpected({ rule, goals, departments, outcomes, severity }: ExpectedAdvice): ExpectedAdvice {
  return { rule, goals, departments, outcomes, severity: roundForOutput(severity) };
}
