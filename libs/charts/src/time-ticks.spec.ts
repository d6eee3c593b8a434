import { dayTicks, monthTicks, timeOf } from './time-ticks.ts';

const daysOf = (ticks: readonly number[]) => ticks.map((time) => new Date(time).toISOString().slice(0, 10));

it('marks the first day of every month between', () => {
  expect(daysOf(monthTicks(timeOf('2026-01-15'), timeOf('2026-04-15'), 6))).toEqual([
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
  ]);
});

it('skips months rather than crowd the axis, also over a change of year', () => {
  expect(daysOf(monthTicks(timeOf('2026-07-01'), timeOf('2027-06-30'), 4))).toEqual([
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
    '2027-04-01',
  ]);
});

it('marks nothing where no month begins', () => {
  expect(monthTicks(timeOf('2026-01-02'), timeOf('2026-01-30'), 6)).toEqual([]);
});

it('spreads marks over whole days, with both ends, however short the time is', () => {
  expect(dayTicks(timeOf('2026-01-01'), timeOf('2026-01-05'), 3)).toEqual(
    ['2026-01-01', '2026-01-03', '2026-01-05'].map(timeOf),
  );
  expect(dayTicks(timeOf('2026-01-01'), timeOf('2026-01-02'), 6)).toHaveLength(2);
  expect(dayTicks(timeOf('2026-01-01'), timeOf('2026-01-01'), 6)).toHaveLength(1);
});
