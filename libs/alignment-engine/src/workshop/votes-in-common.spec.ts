import fc from 'fast-check';
import { type DepartmentVotes, votesInCommon } from './votes-in-common.ts';

const votesOf = (department: string, votes: Record<string, number>, voters = 1): DepartmentVotes => ({
  department,
  voters,
  votes,
});

it.each<[string, Record<string, number>, Record<string, number>, number]>([
  ['vote for the same and nothing else', { a: 3 }, { a: 1 }, 1],
  ['vote alike, one of them with twice as many votes', { a: 2, b: 4 }, { a: 1, b: 2 }, 1],
  ['vote for nothing in common', { a: 3 }, { b: 3 }, 0],
  ['share one vote of four', { a: 3, b: 1 }, { b: 4 }, 0.25],
  ['share some of each', { a: 3, b: 1 }, { a: 1, b: 4 }, 0.45],
  ['differ in one candidate of three', { a: 1, b: 1, c: 1 }, { a: 1, b: 1, d: 1 }, 2 / 3],
])('is right where two departments %s', (_, one, other, share) => {
  const { pairs } = votesInCommon([votesOf('sales', one), votesOf('manufacturing', other)]);
  expect(pairs).toEqual([{ departments: ['manufacturing', 'sales'], share: expect.closeTo(share, 12) }]);
});

it.each([
  ['has none', {}],
  ['has given and taken back all of them', { a: 0 }],
])('says nothing of a department that %s', (_, votes) => {
  const all = [votesOf('sales', { a: 1 }), votesOf('service', votes, 0), votesOf('finance', { a: 2 })];
  expect(votesInCommon(all).pairs.map(({ departments }) => departments)).toEqual([['finance', 'sales']]);
});

it('has nothing to say overall where fewer than two departments voted', () => {
  expect(votesInCommon([])).toEqual({ pairs: [], overall: undefined });
  expect(votesInCommon([votesOf('sales', { a: 1 })])).toEqual({ pairs: [], overall: undefined });
});

it('weighs each pair by the people who would meet in it', () => {
  // Sales and Service agree, 4 × 2 meetings; Finance agrees with neither, 4 × 1 and 2 × 1.
  const { overall } = votesInCommon([
    votesOf('sales', { a: 4 }, 4),
    votesOf('service', { a: 2 }, 2),
    votesOf('finance', { b: 1 }, 1),
  ]);
  expect(overall).toBeCloseTo(8 / 14, 12);
});

const someVotes = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 50 }))
  .map((votes) => ({ ...votes }));
const departments = fc
  .uniqueArray(fc.constantFrom('sales', 'service', 'finance', 'people', 'logistics'), { minLength: 2 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({ votes: someVotes, voters: fc.integer({ min: 1, max: 30 }), department: fc.constant(key) }),
      ),
    ),
  );

it('is the same whoever is named first, to the last digit', () => {
  fc.assert(
    fc.property(departments, (all) => {
      expect(votesInCommon(all.toReversed())).toEqual(votesInCommon(all));
    }),
  );
});

it('is from 0 to 1, overall too, and overall between the least and the most of the pairs', () => {
  fc.assert(
    fc.property(departments, (all) => {
      const { pairs, overall } = votesInCommon(all);
      const shares = pairs.map(({ share }) => share);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      if (overall === undefined) return expect(pairs).toEqual([]);
      expect(overall).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
      return expect(overall).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
    }),
  );
});

it('is 1 for the same votes many times over, and 0 for votes on other candidates', () => {
  fc.assert(
    fc.property(someVotes, fc.integer({ min: 1, max: 9 }), (votes, times) => {
      fc.pre(Object.values(votes).some((count) => count > 0));
      const entries = Object.entries(votes);
      const more = Object.fromEntries(entries.map(([key, count]) => [key, count * times]));
      const elsewhere = Object.fromEntries(entries.map(([key, count]) => [`${key}-2`, count]));
      const shareWith = (other: Record<string, number>) =>
        votesInCommon([votesOf('sales', votes), votesOf('service', other)]).pairs[0]?.share;
      expect(shareWith(more)).toBeCloseTo(1, 12);
      expect(shareWith(elsewhere)).toBe(0);
    }),
  );
});

it('falls by what a department takes from the candidates that both chose', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (shared, alone) => {
      const share = (votes: Record<string, number>) =>
        votesInCommon([votesOf('sales', { a: 1 }), votesOf('service', votes)]).pairs[0]?.share ?? Number.NaN;
      expect(share({ a: shared, b: alone + 1 })).toBeLessThan(share({ a: shared, b: alone }));
    }),
  );
});
