import {
  demand,
  distance,
  importance,
  importanceSentence,
  listOf,
  plainNumber,
  quantity,
  tellsUnit,
  whenAndWhere,
} from './german.ts';
import { spaced } from '../testing/german-plan.ts';

it('keeps a number and what it counts on one line', () => {
  expect([quantity(5, 'days'), quantity(0.25, 'share')]).toEqual(['5\u00A0Tage', '25\u00A0%']);
});

it.each([
  [5, 'days', '5 Tage'],
  [1, 'days', '1 Tag'],
  [1, 'day', '1 Tag'],
  [2, 'Tage', '2 Tage'],
  [1, 'Tage', '1 Tag'],
  [0.5, 'weeks', '0,5 Wochen'],
  [1, 'hours a week', '1 Stunde je Woche'],
  [320, 'hours a week', '320 Stunden je Woche'],
  [1, 'Stunden pro Woche', '1 Stunde je Woche'],
  [24, 'hours a half-year', '24 Stunden je Halbjahr'],
  [200, 'orders', '200 Aufträge'],
  [12, 'per 1000 bicycles', '12 je 1000 Fahrräder'],
  [3, 'a year', '3 je Jahr'],
  [2, 'working days', '2 Arbeitstage'],
  [8, 'kg a month', '8 kg je Monat'],
  [7, 'widgets', '7 widgets'],
  [1, 'widgets', '1 widgets'],
  [95, '%', '95 %'],
  [0.225, 'share', '22,5 %'],
  [6, 'count', '6'],
  [6, '', '6'],
  [60000.5, 'people', '60.000,5 Personen'],
  [2500, 'euro', '2500 Euro'],
  [-2, 'euro', '−2 Euro'],
  [-0.0001, 'euro', '0 Euro'],
])('writes %d %s as people do', (value, unit, words) => {
  expect(spaced(quantity(value, unit))).toBe(words);
});

it.each([
  [0.15, 'share', '15 Prozentpunkte'],
  [0.01, 'share', '1 Prozentpunkt'],
  [3, '%', '3 Prozentpunkte'],
  [5, 'days', '5 Tage'],
])('tells a distance of %d %s', (value, unit, words) => {
  expect(spaced(distance(value, unit))).toBe(words);
});

it.each([
  [{ high: 5 }, 'höchstens 5 Tage'],
  [{ low: 1 }, 'mindestens 1 Tag'],
  [{ low: 5, high: 5 }, 'genau 5 Tage'],
  [{ low: 5, high: 7.5 }, '5 bis 7,5 Tage'],
  [{}, 'ein beliebiger Wert'],
])('puts a demand of %j in words', (interval, words) => {
  expect(spaced(demand(interval, 'days'))).toBe(words);
});

it.each([
  ['2026-01-01', '2026-06-30', 'vom 1. Januar bis 30. Juni 2026'],
  ['2026-06-01', '2026-06-30', 'vom 1. bis 30. Juni 2026'],
  ['2026-03-01', '2027-03-31', 'vom 1. März 2026 bis 31. März 2027'],
  ['2026-06-01', '2026-06-01', 'am 1. Juni 2026'],
  ['2026-06-01', undefined, 'ab dem 1. Juni 2026'],
])('writes %s to %s as people do', (from, to, words) => {
  expect(whenAndWhere({ from, ...(to === undefined ? {} : { to }), scope: {} })).toBe(words);
});

it('adds the part of the business, whatever it is called', () => {
  const scope = { product: ['city_bike'], region: ['eu', 'us', 'asien'], kundengruppe: ['neu'] };
  expect(whenAndWhere({ from: '2026-06-01', scope })).toBe(
    'ab dem 1. Juni 2026 für Produkt city bike sowie Region eu, us und asien sowie Kundengruppe neu',
  );
});

it.each([
  ['customer', 1, 'was Kunden am wichtigsten ist', 'Diese Wirkung ist Kunden am wichtigsten.'],
  ['coworker', 1, 'was Mitarbeitenden am wichtigsten ist', 'Diese Wirkung ist Mitarbeitenden am wichtigsten.'],
  ['coworker', 0.99, 'was Mitarbeitende mit 9 von 10 gewichten', 'Diese Wirkung gewichten Mitarbeitende mit 9 von 10.'],
  [
    'surroundings',
    0.02,
    'was unser Umfeld mit weniger als 1 von 10 gewichtet',
    'Diese Wirkung gewichtet unser Umfeld mit weniger als 1 von 10.',
  ],
] as const)('tells how much an outcome for a %s of weight %d matters', (audience, weight, clause, sentence) => {
  expect(importance({ for: audience }, weight)).toBe(clause);
  expect(importanceSentence({ for: audience }, weight)).toBe(sentence);
});

it('needs no unit after a number that counts what the name says', () => {
  expect(tellsUnit('Suppliers under contract', 'suppliers')).toBe(true);
  expect(tellsUnit('Lieferanten unter Vertrag', 'Lieferanten')).toBe(true);
  expect(tellsUnit('Zugesagte Lieferzeit', 'Tage')).toBe(false);
  expect(tellsUnit('Market share', 'share')).toBe(false);
});

it('lists as people do', () => {
  expect([listOf([]), listOf(['a']), listOf(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b und c']);
  expect(plainNumber(1234567.891)).toBe('1.234.567,891');
});
