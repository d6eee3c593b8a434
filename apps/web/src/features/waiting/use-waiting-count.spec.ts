import { countWaiting } from './use-waiting-count.ts';

it('counts actions, questions, conflicts, reviews, help, successors, actions of goals and training together', () => {
  expect(
    countWaiting({
      actions: { totalCount: 3 },
      questions: [{ id: 'a' }, { id: 'b' }],
      conflicts: { totalCount: 13 },
      reviews: { totalCount: 1 },
      help: { totalCount: 2 },
      successors: [{ key: 'a' }],
      goalActions: [{ action: { key: 'ring' } }],
      training: [{ training: { key: 'learn' } }],
    }),
  ).toBe(24);
});

it('counts nothing for people without a department, or who have left', () => {
  const nothing = { totalCount: 0 };
  expect(
    countWaiting({
      actions: nothing,
      questions: [],
      conflicts: null,
      reviews: nothing,
      help: nothing,
      successors: [],
      goalActions: [],
      training: [],
    }),
  ).toBe(0);
  expect(countWaiting(null)).toBe(0);
});
