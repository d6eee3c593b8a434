import { keptInThisTab } from './kept-in-this-tab.ts';

beforeEach(() => sessionStorage.clear());

it('keeps what was written, for each organisation by itself', () => {
  const [ours, theirs] = [keptInThisTab('demo'), keptInThisTab('other')];
  ours.setItem('query', '{ ours }');
  theirs.setItem('query', '{ theirs }');
  expect([ours.getItem('query'), theirs.getItem('query'), ours.getItem('nothing')]).toEqual([
    '{ ours }',
    '{ theirs }',
    null,
  ]);
  expect([ours.length, theirs.length]).toEqual([1, 1]);
});

it('forgets what it is told to, and nothing else', () => {
  const [ours, theirs] = [keptInThisTab('demo'), keptInThisTab('other')];
  for (const key of ['a', 'b', 'c']) ours.setItem(key, key);
  theirs.setItem('a', 'a');
  ours.removeItem('a');
  expect([ours.getItem('a'), ours.length]).toEqual([null, 2]);
  ours.clear();
  expect([ours.length, theirs.length]).toEqual([0, 1]);
});

it('leaves nothing behind for whoever uses the browser next', () => {
  keptInThisTab('demo').setItem('query', '{ ours }');
  expect(localStorage).toHaveLength(0);
});
