import { sayAction } from './say-action.ts';

it('says in words what was done', () => {
  expect(['sign-in-failed', 'goal-written', 'token-revoked'].map(sayAction)).toEqual([
    'Tried to sign in',
    'Changed a goal',
    'Ended a token',
  ]);
});

it('shows what it has no words for as it is written down', () => {
  expect(sayAction('moon-landed')).toBe('moon-landed');
  expect(sayAction('constructor')).toBe('constructor');
});
