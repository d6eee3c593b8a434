import { type Matrix, sayRoleMatrix, saySteps } from './say-role-matrix.ts';

const row = (overloaded: boolean): Matrix['rows'][number] => ({
  person: { key: 'kari', name: 'Kari Berg' },
  accountableFor: overloaded ? 7 : 1,
  overloaded,
  cells: [],
});

test('says who has too much and what nobody answers for', () => {
  expect(sayRoleMatrix({ rows: [row(true), row(false)], unowned: ['a', 'b'] })).toBe(
    '1 person answers for too much, and nobody for 2 goals',
  );
  expect(sayRoleMatrix({ rows: [row(true), row(true)], unowned: [] })).toBe('2 people answer for too many goals');
  expect(sayRoleMatrix({ rows: [row(false)], unowned: ['a'] })).toBe('Nobody answers for 1 goal');
  expect(sayRoleMatrix({ rows: [], unowned: [] })).toBe('Somebody answers for every goal, and nobody for too many');
});

test('counts parts in steps', () => {
  expect(saySteps({ stepsAccountable: 1, stepsOtherwise: 2 })).toBe('3 steps');
  expect(saySteps({ stepsAccountable: 0, stepsOtherwise: 0 })).toBe('');
});
