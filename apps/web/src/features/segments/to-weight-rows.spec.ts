import { sayWeight, sayWeights } from './say-weights.ts';
import { toWeightRows } from './to-weight-rows.ts';

const outcome = (key: string, weight: number) => ({ key, statement: `Outcome ${key}`, weight });
const segment = (key: string, name: string, weights: Readonly<Record<string, number>>) => ({
  key,
  name,
  weights: Object.entries(weights).map(([of, weight]) => ({ outcome: { key: of }, weight })),
});

const outcomes = [outcome('price', 4), outcome('on-time', 8), outcome('answer', 6)];
const dealers = segment('dealers', 'Dealers', { answer: 10, 'on-time': 7 });
const riders = segment('riders', 'Riders', {});

it('shows the weightiest for all first, with what differs for each segment of customers', () => {
  const { rows, leftOut } = toWeightRows(outcomes, [dealers, riders]);
  expect(rows.map(({ key, cells }) => [key, ...cells.map(sayWeight)])).toEqual([
    ['on-time', '7 ▼ less', '8'],
    ['answer', '10 ▲ more', '6'],
    ['price', '4', '4'],
  ]);
  expect(leftOut).toBe(0);
});

it('leaves out of thousands of outcomes those that are light and alike for everybody', () => {
  const many = Array.from({ length: 2000 }, (_, place) => outcome(`o${place}`, 2000 - place));
  const { rows, leftOut } = toWeightRows(many, [segment('dealers', 'Dealers', { o1500: 9 })]);
  expect(rows.map(({ key }) => key)).toEqual([...Array.from({ length: 20 }, (_, place) => `o${place}`), 'o1500']);
  expect(leftOut).toBe(1979);
});

it.each([
  [dealers, 'To Dealers, “Outcome answer” matters more than to all customers: 10 instead of 6'],
  [riders, 'To Riders, every outcome matters as much as to all customers'],
  [
    segment('racers', 'Racers', { price: 1 }),
    'To Racers, “Outcome price” matters less than to all customers: 1 instead of 4',
  ],
])('says where a segment of customers is furthest from all', (chosen, says) => {
  expect(sayWeights(chosen, toWeightRows(outcomes, [chosen]).rows)).toBe(says);
});
