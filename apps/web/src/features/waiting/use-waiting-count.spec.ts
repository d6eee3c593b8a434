import { countWaiting } from './use-waiting-count.ts';

it('counts questions, conflicts and reviews together', () => {
  expect(
    countWaiting({ questions: [{ id: 'a' }, { id: 'b' }], conflicts: { totalCount: 13 }, reviews: { totalCount: 1 } }),
  ).toBe(16);
});

it('counts nothing for people without a department, or who have left', () => {
  expect(countWaiting({ questions: [], conflicts: null, reviews: { totalCount: 0 } })).toBe(0);
  expect(countWaiting(null)).toBe(0);
});
