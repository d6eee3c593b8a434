import fc from 'fast-check';
import { MOST_POINTS, thinPoints } from './thin-points.ts';

it('leaves short lists alone', () => {
  expect(thinPoints([1, 2, 3], 3)).toEqual([1, 2, 3]);
});

it('never draws more than 500 points, and always the first and the last, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (length) => {
      const points = Array.from({ length }, (_, index) => index);
      const thin = thinPoints(points);
      expect(thin.length).toBeLessThanOrEqual(MOST_POINTS);
      expect([thin[0], thin.at(-1)]).toEqual([0, length - 1]);
      expect([...thin].sort((a, b) => a - b)).toEqual(thin);
      expect(new Set(thin).size).toBe(thin.length);
    }),
  );
});
