import { toOtherParts, toScoreParts } from './to-score-parts.ts';

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

it('takes together what is not shown, so that all still adds up', () => {
  const parts = toScoreParts([onTime], 10);
  expect(parts.map(({ possible }) => possible)).toEqual([80]);
  expect(toOtherParts(parts, { headline: 60, count: 4 })).toEqual({ count: 3, share: 20, possible: 20 });
  expect(toOtherParts(parts, { headline: 60, count: 1 })).toBeNull();
});
