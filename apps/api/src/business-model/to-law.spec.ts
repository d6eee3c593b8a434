import { inWords } from './to-law.ts';

const metrics = new Map([
  ['lead-time', { name: 'Production lead time' }],
  ['co2', { name: 'CO₂ of transport' }],
]);

it.each([
  ['lead-time >= 2 + 10 * co2', 'production lead time ≥ 2 + 10 × CO₂ of transport'],
  ['lead-time<=co2 - 1e-3', 'production lead time ≤ CO₂ of transport − 1e-3'],
  ['0.5*lead-time = 4', '0.5 × production lead time = 4'],
])('says %s as people read it', (says, words) => {
  expect(inWords(says, metrics)).toBe(words);
});
