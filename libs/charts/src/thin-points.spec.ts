import fc from 'fast-check';
import { MOST_POINTS, thinPoints } from './thin-points.ts';

const itself = (value: number) => [value];

it('leaves short lists alone', () => {
  expect(thinPoints([1, 2, 3], itself, 3)).toEqual([1, 2, 3]);
});

it('never draws more than 1,200 points, and always the first and the last, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), (length) => {
      const points = Array.from({ length }, (_, index) => index);
      const thin = thinPoints(points, itself);
      expect(thin.length).toBeLessThanOrEqual(MOST_POINTS);
      expect([thin[0], thin.at(-1)]).toEqual([0, length - 1]);
      expect([...thin].sort((a, b) => a - b)).toEqual(thin);
      expect(new Set(thin).size).toBe(thin.length);
    }),
  );
});

it('keeps the least and the greatest value of every line, gaps or not', () => {
  const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 10 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 12, max: 60 }),
      (points, most) => {
        const thin = thinPoints(points, (point) => point, most);
        expect(thin.length).toBeLessThanOrEqual(most);
        for (const line of [0, 1] as const) {
          const of = (all: readonly (readonly [number | null, number | null])[]) =>
            all.flatMap((point) => point[line] ?? []);
          expect([Math.min(...of(thin)), Math.max(...of(thin))]).toEqual([
            Math.min(...of(points)),
            Math.max(...of(points)),
          ]);
        }
      },
    ),
  );
});
