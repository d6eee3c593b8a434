import { actAs, actingPerson, personHeaders } from './acting-person.ts';

afterEach(() => {
  actAs('demo', null);
  actAs('other', null);
});

it('says who acts, in the organisation where they said so and in no other', () => {
  actAs('demo', 'ingrid');
  expect(personHeaders({ organisation: 'demo', goal: 'promise-5' })).toEqual({ 'concord-person': 'ingrid' });
  expect(personHeaders({ organisation: 'other' })).toEqual({});
});

it('says nothing with a question that belongs to no organisation', () => {
  actAs('demo', 'ingrid');
  expect(personHeaders({})).toEqual({});
  expect(personHeaders(undefined)).toEqual({});
});

it('forgets somebody who says that they are nobody', () => {
  actAs('demo', 'ingrid');
  actAs('demo', null);
  expect(actingPerson('demo')).toBeNull();
});
