import { roundForOutput } from '../numbers.ts';
import { demand, distance, importance, listOf, midSentence, plainNumber, quantity, whenAndWhere } from './english.ts';

it.each([
  [5, 'days', '5 days'],
  [1, 'days', '1 day'],
  [1, 'hours a week', '1 hour a week'],
  [1, 'batches', '1 batch'],
  [1, 'companies', '1 company'],
  [1, 'kg', '1 kg'],
  [1, 'people', '1 person'],
  [0.25, 'share', '25 %'],
  [95, '%', '95 %'],
  [6, 'count', '6'],
  [60000, 'people', '60,000 people'],
  [2500, 'euro', '2500 euro'],
  [7.5, 'days', '7.5 days'],
  [0.1 + 0.2, 'days', '0.3 days'],
  [-2, 'euro', '−2 euro'],
  [-0.0001, 'euro', '0 euro'],
])('writes %d %s as people do', (value, unit, words) => {
  expect(quantity(value, unit)).toBe(words);
});

it.each([
  [0.15, 'share', '15 percentage points'],
  [0.01, 'share', '1 percentage point'],
  [3, '%', '3 percentage points'],
  [5, 'days', '5 days'],
])('tells a distance of %d %s', (value, unit, words) => {
  expect(distance(value, unit)).toBe(words);
});

it.each([
  [{ high: 5 }, 'at most 5 days'],
  [{ low: 5 }, 'at least 5 days'],
  [{ low: 5, high: 5 }, 'exactly 5 days'],
  [{ low: 5, high: 7 }, '5 to 7 days'],
])('puts a demand of %j in words', (interval, words) => {
  expect(demand(interval, 'days')).toBe(words);
});

it.each([
  ['2026-01-01', '2026-06-30', 'from 1 January to 30 June 2026'],
  ['2026-06-01', '2026-06-30', 'from 1 to 30 June 2026'],
  ['2026-07-01', '2027-03-31', 'from 1 July 2026 to 31 March 2027'],
  ['2026-06-01', '2026-06-01', 'on 1 June 2026'],
  ['2026-06-01', undefined, 'from 1 June 2026 on'],
])('writes %s to %s as people do', (from, to, words) => {
  expect(whenAndWhere({ from, ...(to === undefined ? {} : { to }), scope: {} })).toBe(words);
});

it('adds the part of the business', () => {
  const scope = { product: ['city_bike'], region: ['eu', 'us'] };
  expect(whenAndWhere({ from: '2026-06-01', scope })).toBe(
    'from 1 June 2026 on, for product city bike and region eu and us',
  );
});

it.each([
  ['customer', 1, 'what customers care about most'],
  ['customer', 0.8, 'which matters 8 of 10 to customers'],
  ['coworker', 0.99, 'which matters 9 of 10 to coworkers'],
  ['surroundings', 0.02, 'which matters less than 1 of 10 to the people around us'],
] as const)('tells how much an outcome for a %s of weight %d matters', (audience, weight, words) => {
  expect(importance({ for: audience }, weight)).toBe(words);
});

it('keeps abbreviations within a sentence', () => {
  expect(['Lead time', 'NPS', 'CO2 a bike'].map(midSentence)).toEqual(['lead time', 'NPS', 'CO2 a bike']);
  expect([listOf([]), listOf(['a']), listOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});

it.each([
  [0.0775, 0.077],
  [1 / 3, 0.333],
  [-0.0004, 0],
  [-1.2346, -1.235],
  [12345.6789, 12345.679],
])('rounds %d for output to %d', (exact, rounded) => {
  expect(Object.is(roundForOutput(exact), rounded)).toBe(true);
  expect(plainNumber(Math.abs(exact)).replace(/,/g, '')).toBe(String(Math.abs(rounded)));
});
