import { minutesOf, toWeekGrid, type WeekGridDay } from './to-week-grid.ts';

const day = (on: string, ...spans: WeekGridDay['spans']): WeekGridDay => ({ on, spans });

test('shows the part of the day in which anything happens, with an hour of air', () => {
  const { first, last, marks, bars } = toWeekGrid([
    day('2026-03-02', { from: 480, to: 960, kind: 'kept' }),
    day('2026-03-03', { from: 540, to: 600, kind: 'missing' }),
  ]);
  expect([first, last, marks]).toEqual([7, 17, [8, 10, 12, 14, 16]]);
  expect(bars[0]?.[0]).toEqual({ start: 0.1, width: expect.closeTo(0.8) as number, kind: 'kept' });
  expect(bars[1]?.[0]?.start).toBeCloseTo(0.2);
});

test('a whole day goes from midnight to midnight', () => {
  const { first, last, marks } = toWeekGrid([day('2026-03-02', { from: 0, to: 1440, kind: 'missing' })]);
  expect([first, last, marks]).toEqual([0, 24, [0, 4, 8, 12, 16, 20, 24]]);
});

test('a week without hours shows a usual working day', () => {
  expect(toWeekGrid([day('2026-03-02')])).toMatchObject({ first: 7, last: 18, bars: [[]] });
});

test('adds up minutes of one kind', () => {
  const days = [
    day('2026-03-02', { from: 480, to: 960, kind: 'kept' }, { from: 960, to: 1020, kind: 'missing' }),
    day('2026-03-03', { from: 960, to: 990, kind: 'missing' }),
  ];
  expect([minutesOf(days, 'missing'), minutesOf(days, 'kept'), minutesOf(days, 'spare')]).toEqual([90, 480, 0]);
});
