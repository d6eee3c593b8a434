import { sayProgress, toProgressSeries, type ProgressHistoryPoint } from './to-progress-series.ts';

const point = (on: string, plan: number, actual?: number | null): ProgressHistoryPoint => ({
  on,
  plan,
  actual,
  milestonesPlanned: 0,
});

it('draws shares as percent and leaves the future of what is measured open', () => {
  const series = toProgressSeries([point('2026-02-01', 0.5, 0.405), point('2026-03-01', 0.7, null)]);
  expect(series.map(({ plan, actual }) => [plan, actual])).toEqual([
    [50, 40.5],
    [70, null],
  ]);
});

it.each([
  ['behind plan', 0.55, 0.47],
  ['ahead of plan', 0.3, 0.47],
  ['on plan', 0.46, 0.47],
])('says when the way covered is %s', (verdict, plan, actual) => {
  expect(sayProgress(toProgressSeries([point('2026-07-01', plan, actual), point('2026-12-31', 1)]))).toBe(
    `47\u00a0% of the way covered by 1 July 2026, ${Math.round(plan * 100)}\u00a0% planned: ${verdict}`,
  );
});

it('says so when nobody has reported yet', () => {
  expect(sayProgress(toProgressSeries([point('2026-07-01', 0.5)]))).toBe('No progress reported yet');
});
