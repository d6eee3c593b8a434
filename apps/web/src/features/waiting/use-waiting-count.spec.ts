import { countWaiting } from './use-waiting-count.ts';

it('counts actions, questions, conflicts and reviews together', () => {
  expect(
    countWaiting({
      actions: { totalCount: 3 },
      questions: [{ id: 'a' }, { id: 'b' }],
      conflicts: { totalCount: 13 },
      reviews: { totalCount: 1 },
    }),
  ).toBe(19);
});

it('counts nothing for people without a department, or who have left', () => {
  expect(countWaiting({ actions: { totalCount: 0 }, questions: [], conflicts: null, reviews: { totalCount: 0 } })).toBe(
    0,
  );
  expect(countWaiting(null)).toBe(0);
});
