import { inSentence, sayTarget, sayWish } from './say-target.ts';

it.each([
  [{ kind: 'AT_MOST', low: null, high: 5 } as const, 'at most 5\u00a0days'],
  [{ kind: 'AT_LEAST', low: 9, high: null } as const, 'at least 9\u00a0days'],
  [{ kind: 'EXACTLY', low: 1, high: 1 } as const, 'exactly 1\u00a0day'],
  [{ kind: 'BETWEEN', low: 2, high: 3 } as const, 'between 2\u00a0days and 3\u00a0days'],
])('says %j as %s', (target, words) => {
  expect(sayTarget(target, 'days')).toBe(words);
});

it('says which way a goal without a number pulls', () => {
  const metric = { name: 'Changed orders', unit: '%' };
  expect(sayWish({ metric, target: null, direction: 'DECREASE' })).toBe('Changed orders lower');
  expect(sayWish({ metric: null })).toBeUndefined();
});

it('keeps the capitals of short forms inside a sentence', () => {
  expect([inSentence('Lead time'), inSentence('NPS of dealers')]).toEqual(['lead time', 'NPS of dealers']);
});
