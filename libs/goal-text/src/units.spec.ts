import { inUnitOf } from './index.ts';

it.each([
  [48, 'hour', 'days', 2],
  [5, 'working-day', 'days', 5],
  [90, 'minute', 'hours', 1.5],
  [80, '%', '%', 80],
  [120, 'kilogram', 'kg a month', 120],
  [60, 'count', 'bicycles a week', 60],
  [40, 'point', 'points', 40],
  [60, 'count', '%', undefined],
  [80, '%', 'days', undefined],
  [3, 'month', 'days', undefined],
])('puts %s %s into %s', (value, unit, metricUnit, result) => {
  expect(inUnitOf(value, unit, metricUnit)).toBe(result);
});
