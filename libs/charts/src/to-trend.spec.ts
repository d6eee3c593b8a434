import { sayScoreMove, toTrend } from './to-trend.ts';

const day = { on: '2026-11-16', headline: 54, overall: 0.2, conflictLoad: 0.1 };

it('puts the headline and what it would be without conflicts on one scale', () => {
  const [point] = toTrend([day]);
  expect(point).toMatchObject({ headline: 54, withoutConflicts: 60 });
  expect((60 * (100 - 10)) / 100).toBe(point?.headline);
});

it('keeps every day of a very long time that the text explains', () => {
  const days = Array.from({ length: 5000 }, (_, index) => ({
    ...day,
    on: '2026-01-01',
    ...(index === 777 ? { number: 1 } : {}),
  }));
  const points = toTrend(days);
  expect(points.length).toBeLessThanOrEqual(1200);
  expect(points.filter(({ number }) => number === 1)).toHaveLength(1);
});

it.each([
  [day, 'alignment stayed at 54.0 of 100'],
  [{ ...day, headline: 58 }, 'alignment rose from 54.0 to 58.0 of 100'],
  [
    { ...day, headline: 50, conflictLoad: 0.14 },
    'alignment fell from 54.0 to 50.0 of 100 (conflict load 10\u00a0% → 14\u00a0%)',
  ],
])('says of a move to %o: %s', (to, words) => {
  expect(sayScoreMove(day, to)).toBe(words);
});
