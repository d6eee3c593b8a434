import { sayCapacities } from './say-capacities.ts';

it.each([
  [0, 0, 'Nobody has said yet what goals use up together'],
  [1, 0, 'Of one capacity, none is planned beyond what there is in the next 26 weeks'],
  [4, 1, 'Of 4 capacities, 1 is planned beyond what there is in the next 26 weeks'],
  [4, 3, 'Of 4 capacities, 3 are planned beyond what there is in the next 26 weeks'],
])('says of %d capacities, %d of them overloaded: %s', (total, overloaded, words) => {
  expect(sayCapacities({ total, overloaded }, 26)).toBe(words);
});
