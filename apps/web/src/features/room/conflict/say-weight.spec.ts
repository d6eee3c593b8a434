import { sayWeight } from './say-weight.ts';

const onTime = { key: 'on-time', for: 'CUSTOMER', weight: 9 } as const;

it.each([
  ['nothing is weightier', { weight: 1, outcome: { key: 'on-time' } }, 'Nothing matters more to customers (weight 9).'],
  [
    'something else is',
    { weight: 0.6, outcome: { key: 'on-time' } },
    'It matters to customers 60\u00a0% as much as what matters most (weight 9).',
  ],
  ['it was ranked by another outcome', { weight: 0.6, outcome: { key: 'calm' } }, 'It matters to customers: weight 9.'],
  ['it was never ranked', null, 'It matters to customers: weight 9.'],
])('says how much an outcome matters where %s', (_, ranking, said) => {
  expect(sayWeight(onTime, ranking)).toBe(said);
});
