import { sayDetails } from './say-details.ts';

it('says what a member was and is, and leaves out what stayed', () => {
  const before = JSON.stringify({ role: 'viewer', departments: [], personKey: 'kari' });
  const after = JSON.stringify({
    role: 'planner',
    departments: [{ department: 'sales', role: 'lead' }],
    personKey: 'kari',
  });
  expect(sayDetails(before, after)).toEqual([
    { what: 'role', before: 'viewer', after: 'planner' },
    { what: 'departments › sales › department', before: '–', after: 'sales' },
    { what: 'departments › sales › role', before: '–', after: 'lead' },
  ]);
});

it('says where in a plan something changed', () => {
  const before = JSON.stringify({
    'goals.promise-5': { target: { atMost: 5 }, promise: false, sharedWith: ['sales'] },
  });
  const after = JSON.stringify({ 'goals.promise-5': { target: { atMost: 6 }, promise: true, sharedWith: [] } });
  expect(sayDetails(before, after)).toEqual([
    { what: 'goals › promise-5 › target › at most', before: '5', after: '6' },
    { what: 'goals › promise-5 › promise', before: 'no', after: 'yes' },
    { what: 'goals › promise-5 › shared with', before: 'sales', after: '–' },
  ]);
});

it('tells entries of a list by their keys, wherever they stand', () => {
  const entry = (key: string, weight: number) => ({ key, weight });
  const before = JSON.stringify([entry('a', 1), entry('b', 2)]);
  const after = JSON.stringify([entry('b', 3), entry('a', 1)]);
  expect(sayDetails(before, after)).toEqual([{ what: 'b › weight', before: '2', after: '3' }]);
});

it('has nothing to say of an entry without a before and an after', () => {
  expect(sayDetails(null, undefined)).toEqual([]);
});

it('shows what is no JSON as it is', () => {
  expect(sayDetails(null, '{half')).toEqual([{ what: 'value', before: '–', after: '{half' }]);
});
