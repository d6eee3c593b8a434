import { OTHERS, sayWeeklyLoad, toWeeklyLoad } from './to-weekly-load.ts';

const week = (from: string, amounts: Record<string, number>, over = false) => ({
  from,
  to: from,
  peak: Object.values(amounts).reduce((sum, amount) => sum + amount, 0),
  over,
  parts: Object.entries(amounts).map(([key, amount]) => ({ key, name: key.toUpperCase(), amount })),
});

it('gives each department a series, the largest first', () => {
  const { series, points } = toWeeklyLoad([week('2026-01-05', { a: 10, b: 50 }), week('2026-01-12', { b: 1 })]);
  expect(series.map(({ name }) => name)).toEqual(['B', 'A']);
  expect(points.map(({ parts }) => parts)).toEqual([
    [50, 10],
    [1, 0],
  ]);
});

it('puts what nobody could tell apart into one series, and loses nothing', () => {
  const amounts = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`d${index}`, index + 1]));
  const { series, points } = toWeeklyLoad([week('2026-01-05', amounts)]);
  expect(series.map(({ key }) => key)).toEqual(['d8', 'd7', 'd6', 'd5', 'd4', OTHERS]);
  expect(points[0]?.parts.reduce((sum, part) => sum + part, 0)).toBe(45);
});

const press = { name: 'Press', unit: 'hours', amount: 100 };

it.each([
  [[week('2026-01-05', {})], 'Press: nobody plans with it yet'],
  [[week('2026-01-05', { a: 60 })], 'Press: at most 60 of 100\u00a0hours are planned with: it is enough'],
  [
    [week('2026-01-05', { a: 60 }), week('2026-01-12', { a: 120 }, true)],
    'Press: more is planned with than there is in 1 of 2 weeks, at worst by 20\u00a0hours, from 12 January 2026 on',
  ],
  [
    [week('2026-01-05', { a: 130 }, true), week('2026-01-12', { a: 120 }, true)],
    'Press: more is planned with than there is in every week, at worst by 30\u00a0hours, from 5 January 2026 on',
  ],
])('says what the weeks show (%#)', (weeks, words) => {
  expect(sayWeeklyLoad({ ...press, weeks })).toBe(words);
});
