import { toScoreParts } from './to-score-parts.ts';

const onTime = { key: 'on-time', name: 'On time', weight: 8, alignment: 0.2, share: 40 };
const price = { key: 'price', name: 'Fair price', weight: 2, alignment: 1, share: 20 };

it('sets each share beside what it could be; the bests add up to 100', () => {
  const parts = toScoreParts([price, onTime]);
  expect(parts.map(({ key, possible }) => [key, possible])).toEqual([
    ['on-time', 80],
    ['price', 20],
  ]);
});

it('puts the largest loss first, however the outcomes come in', () => {
  expect(toScoreParts([onTime, price])).toEqual(toScoreParts([price, onTime]));
});
