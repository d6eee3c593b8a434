import { sayProblem } from './say-problem.ts';

it('says what to do about a problem at the provider', () => {
  expect(sayProblem('?problem=unknown&to=%2Fdemo')).toMatch(/^Nobody here has an account.*invite you\.$/);
});

it.each(['?problem=constructor', '?problem=of-tomorrow'])('has words also for %s', (search) => {
  expect(sayProblem(search)).toMatch(/Try again\.$/);
});

it('says nothing where nothing went wrong', () => {
  expect(sayProblem('?to=%2Fdemo')).toBeUndefined();
});
