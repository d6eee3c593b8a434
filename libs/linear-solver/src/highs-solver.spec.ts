import { loadHighs, type LinearProblem } from './highs-solver.ts';

const solver = await loadHighs();
const free = { cost: 0, low: -Infinity, high: Infinity };

/** Least x with x + y ≥ 2 and y − x ≤ 1: both bind at x = 0.5, y = 1.5. */
const bounded: LinearProblem = {
  variables: [{ cost: 1, low: 0, high: Infinity }, free],
  rows: [
    {
      low: 2,
      high: Infinity,
      terms: [
        [0, 1],
        [1, 1],
      ],
    },
    {
      low: -Infinity,
      high: 1,
      terms: [
        [0, -1],
        [1, 1],
      ],
    },
  ],
};
const impossible: LinearProblem = {
  variables: [{ cost: 0, low: 0, high: 1 }],
  rows: [{ low: 2, high: Infinity, terms: [[0, 1]] }],
};
const bottomless: LinearProblem = { variables: [{ cost: 1, low: -Infinity, high: 0 }], rows: [] };

it('finds the cheapest values and what each row costs', () => {
  const solution = solver.solve(bounded);
  expect(solution).toMatchObject({ status: 'optimal', cost: 0.5 });
  expect(solution.status === 'optimal' && [...Array.from(solution.values), ...Array.from(solution.prices)]).toEqual([
    0.5, 1.5, 0.5, -0.5,
  ]);
});

it('tells what has no answer from what has no cheapest one', () => {
  expect(solver.solve(impossible)).toEqual({ status: 'infeasible' });
  expect(solver.solve(bottomless)).toEqual({ status: 'unbounded' });
});

it('answers the same whatever it solved before', () => {
  const first = solver.solve(bounded);
  solver.solve(impossible);
  solver.solve(bottomless);
  expect(solver.solve(bounded)).toEqual(first);
});

it('answers a problem without rows', () => {
  expect(solver.solve({ variables: [{ cost: 1, low: 3, high: 9 }], rows: [] })).toMatchObject({
    status: 'optimal',
    cost: 3,
  });
});
