import fc from 'fast-check';
import { toValueScale } from './value-scale.ts';

it.each([
  ['days that fall from 8 to 4', [4, 5, 8], { low: 3, high: 9, ticks: [3, 4, 5, 6, 7, 8, 9] }],
  ['percent of the way', [0, 100], { low: 0, high: 120, ticks: [0, 20, 40, 60, 80, 100, 120] }],
  ['one value', [50], { low: 40, high: 60, ticks: [40, 50, 60] }],
  ['no value at all', [], { low: 0, high: 1, ticks: [0, 0.5, 1] }],
])('takes round steps for %s', (_, values, scale) => {
  expect(toValueScale(values)).toEqual(scale);
});

it('holds every value, with ticks that rise evenly from one end to the other', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { low, high, ticks } = toValueScale(values);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    }),
  );
});
