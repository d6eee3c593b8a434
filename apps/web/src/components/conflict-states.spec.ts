import { readStateView, withStates } from './conflict-states.ts';

it('shows what is to be settled unless the address asks for something else that there is', () => {
  expect(readStateView(null, null)).toBe('unsettled');
  expect(readStateView('nonsense', null)).toBe('unsettled');
  expect(readStateView('resolved', null)).toBe('resolved');
  expect(readStateView('resolved', 'sales')).toBe('waiting');
});

it('narrows a filter without widening it', () => {
  const filter = { departments: ['sales'] };
  expect(withStates(filter, 'unsettled')).toEqual({ departments: ['sales'], states: ['OPEN', 'ACKNOWLEDGED'] });
  expect(withStates(filter, 'waiting', 'finance')).toEqual({
    departments: ['sales'],
    states: ['OPEN'],
    waitingFor: 'finance',
  });
});
