import { sayGoalSeries, toSeriesDays } from './to-goal-series.ts';

const goals = [
  { title: 'First', from: '2025-01-01', due: '2025-12-31', target: { high: 8 }, stretch: { high: 6 } },
  { title: 'Second', from: '2026-01-01', target: { low: 2, high: 4 } },
];
const points = [
  { on: '2025-06-01', value: 9 },
  { on: '2026-06-01', value: 5 },
];

it('has the days that were measured and those on which targets change', () => {
  expect(toSeriesDays(goals, points).map(({ on, actual, targets }) => [on, actual, targets])).toEqual([
    ['2025-01-01', null, [8, null]],
    ['2025-06-01', 9, [8, null]],
    ['2025-12-31', null, [8, null]],
    ['2026-01-01', null, [null, 2]],
    ['2026-06-01', 5, [null, 2]],
  ]);
});

it('says from where to where it went', () => {
  expect(sayGoalSeries('Answer time', 'hours', 2, points)).toBe(
    'Answer time: from 9\u00a0hours on 1 June 2025 to 5\u00a0hours on 1 June 2026, over 2 goals',
  );
  expect(sayGoalSeries('Answer time', 'hours', 3, [])).toBe('Answer time: 3 goals, one after the other');
});
