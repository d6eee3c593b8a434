import fc from 'fast-check';
import { solver } from '../testing/judging.ts';
import { onMetric, type Constraint } from './constraint.ts';
import { leastConcession } from './least-concession.ts';
import { surelyHold } from './surely-hold.ts';

const number = fc.integer({ min: -9, max: 9 });
const coefficient = number.filter((value) => value !== 0);
const ends = fc.oneof(
  number.map((low) => ({ low, high: Infinity })),
  number.map((high) => ({ low: -Infinity, high })),
  fc.tuple(number, fc.nat({ max: 5 })).map(([low, wide]) => ({ low, high: low + wide })),
);
const metrics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 });
const constraint: fc.Arbitrary<Constraint> = fc
  .record({ metrics, ends, coefficients: fc.tuple(coefficient, coefficient, coefficient) })
  .map(({ metrics: named, ends: { low, high }, coefficients }) => ({
    low,
    high,
    terms: named.map((metric, i) => [metric, coefficients[i] ?? 1] as const),
  }));

it('never says so of what a linear program finds to contradict itself', () => {
  fc.assert(
    fc.property(fc.array(constraint, { maxLength: 6 }), (constraints) => {
      fc.pre(surelyHold(constraints));
      const yielding = constraints.map((one) => ({ ...one, gives: { share: 'share', unit: 1 } }));
      const least = leastConcession(yielding, new Map([['share', 1]]), solver);
      expect(least.status === 'found' && least.cost).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});

it('finds values along a chain of laws', () => {
  const above = (metric: string, other: string): Constraint => ({
    low: 1,
    high: Infinity,
    terms: [
      [metric, 1],
      [other, -2],
    ],
  });
  const laws = [above('c', 'b'), above('b', 'a')];
  expect(surelyHold([...laws, onMetric('a', 3, Infinity), onMetric('c', -Infinity, 20)])).toBe(true);
  // a ≥ 3, so b ≥ 7 and c ≥ 15.
  expect(surelyHold([...laws, onMetric('a', 3, Infinity), onMetric('c', -Infinity, 14)])).toBe(false);
});
