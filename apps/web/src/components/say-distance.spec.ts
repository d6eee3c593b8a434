import { sayDistance } from './say-distance.ts';

it.each([
  [4, '%', '4 percentage points'],
  [1, 'days', '1 day'],
])('says %d %s apart as %s', (distance, unit, words) => {
  expect(sayDistance(distance, unit).replaceAll('\u00a0', ' ')).toBe(words);
});
