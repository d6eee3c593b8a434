import { joinNames } from './join-names.ts';

it.each<[readonly string[], number, string]>([
  [[], 2, 'nobody'],
  [['Sales'], 2, 'Sales'],
  [['Sales', 'Finance'], 2, 'Sales and Finance'],
  [['Sales', 'Finance', 'Service'], 2, 'Sales, Finance and 1 other'],
  [['Sales', 'Finance', 'Service', 'People'], 2, 'Sales, Finance and 2 others'],
])('joins %j, at most %d', (names, most, text) => {
  expect(joinNames(names, most)).toBe(text);
});
