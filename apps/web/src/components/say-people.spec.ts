import { sayAll, sayPerson } from './say-people.ts';

it.each([
  [[], ''],
  [['Sales'], 'Sales'],
  [['Sales', 'Finance'], 'Sales and Finance'],
  [['Sales', 'Finance', 'Logistics'], 'Sales, Finance and Logistics'],
])('says %j as in a sentence', (names, words) => {
  expect(sayAll(names)).toBe(words);
});

it('names people with their department, and says so where nobody said who they were', () => {
  expect(sayPerson({ name: 'Kari Berg', department: { name: 'Sales' } })).toBe('Kari Berg (Sales)');
  expect(sayPerson({ name: 'Kari Berg', department: null })).toBe('Kari Berg');
  expect(sayPerson(null)).toBe('Somebody who did not say who they are');
});
