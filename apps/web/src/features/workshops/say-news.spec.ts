import type { Statement } from './board-details.ts';
import { sayNews, type ChangingBoard } from './say-news.ts';

const aStatement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  says: `Thought ${id}`,
  version: 1,
  isYours: false,
  groupId: null,
  sameAs: [],
  by: { name: 'Bjørn', department: { name: 'Manufacturing' } },
  ...more,
});

const aBoard = (more: Partial<ChangingBoard> = {}): ChangingBoard => ({
  state: 'GROUPING',
  statements: [],
  groups: [],
  voterCount: 0,
  ...more,
});

const group = (id: string, name: string) => ({ id, name, version: 1 });

it.each<[string, ChangingBoard, ChangingBoard, string]>([
  ['nothing where nothing happened', aBoard(), aBoard(), ''],
  ['who said what', aBoard(), aBoard({ statements: [aStatement('a')] }), 'Bjørn: Thought a.'],
  ['nothing of what one said oneself', aBoard(), aBoard({ statements: [aStatement('a', { isYours: true })] }), ''],
  [
    'how many there are where many speak at once',
    aBoard(),
    aBoard({ statements: ['a', 'b', 'c'].map((id) => aStatement(id)) }),
    '3 new statements.',
  ],
  ['that somebody withdrew', aBoard({ statements: [aStatement('a')] }), aBoard(), '1 statement withdrawn.'],
  [
    'that words were corrected',
    aBoard({ statements: [aStatement('a')] }),
    aBoard({ statements: [aStatement('a', { says: 'Better' })] }),
    '1 statement corrected.',
  ],
  [
    'groups and moves',
    aBoard({ statements: [aStatement('a'), aStatement('b')], groups: [group('x', 'Old')] }),
    aBoard({
      statements: [aStatement('a', { groupId: 'y' }), aStatement('b', { groupId: 'y' })],
      groups: [group('y', 'New')],
    }),
    'New group: New. The group Old is dissolved. 2 statements moved.',
  ],
  [
    'how many have voted, and nothing of for what',
    aBoard({ state: 'VOTING' }),
    aBoard({ state: 'VOTING', voterCount: 2 }),
    '2 have voted.',
  ],
  ['that it went on', aBoard(), aBoard({ state: 'VOTING' }), 'The workshop is at “Voting” now.'],
])('tells %s', (_, before, after, words) => {
  expect(sayNews(before, after)).toBe(words);
});
