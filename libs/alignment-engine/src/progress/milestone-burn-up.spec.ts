import fc from 'fast-check';
import { dayOf, isoOf } from '../iso-day.ts';
import { aGoal, aMilestone } from '../testing/plan-builders.ts';
import { milestoneBurnUp } from './milestone-burn-up.ts';
import { milestonePace } from './milestone-pace.ts';

const milestone = (key: string, due: string, done?: string) =>
  aMilestone({ key, due, ...(done === undefined ? {} : { done }) });

const launch = aGoal({
  key: 'launch',
  milestones: [
    milestone('drawings', '2026-01-10', '2026-01-12'),
    milestone('moulds', '2026-02-01', '2026-01-20'),
    milestone('first-run', '2026-02-10'),
    milestone('sale', '2026-04-01'),
  ],
});

it('counts what is planned and done by a day, and what is late', () => {
  const { points, total, done, late } = milestoneBurnUp([launch], '2026-02-20');
  expect(points[0]).toEqual({ on: '2026-01-09', planned: 0, done: 0 });
  expect(points.find(({ on }) => on === '2026-02-20')).toEqual({ on: '2026-02-20', planned: 3, done: 2 });
  expect(points.at(-1)).toEqual({ on: '2026-04-01', planned: 4 });
  expect({ total, done, late }).toEqual({ total: 4, done: 2, late: 1 });
});

it('tells what committed goals promise from what others add, and leaves out goals that are not active', () => {
  const dream = { ...launch, key: 'dream', commitment: 'aspirational' as const };
  const draft = { ...launch, key: 'draft', status: 'draft' as const };
  expect(milestoneBurnUp([launch, dream, draft], '2026-02-20')).toMatchObject({ total: 8, committed: 4 });
});

it('has nothing to draw without milestones', () => {
  expect(milestoneBurnUp([aGoal({ key: 'bare' })], '2026-02-20')).toEqual({
    points: [],
    total: 0,
    committed: 0,
    done: 0,
    late: 0,
  });
});

it('makes no forecast of fewer than three milestones done lately', () => {
  expect(milestoneBurnUp([launch], '2026-02-20').pace).toBeUndefined();
  expect(milestonePace([1, 2, 3], 5, 400)).toBeUndefined();
});

it('goes on at the pace of the last twelve weeks, with one standard error either way', () => {
  const today = dayOf('2026-03-01');
  // Four in twelve weeks, two left: 21 days for one, 14 at six in that time, 42 at two.
  const pace = milestonePace([today - 70, today - 50, today - 30, today], 2, today);
  expect(pace?.perWeek).toBeCloseTo(1 / 3, 9);
  expect(pace?.forecast).toEqual({ on: isoOf(today + 42), earliest: isoOf(today + 28), latest: isoOf(today + 84) });
  expect(milestonePace([today, today, today], 0, today)?.forecast).toBeUndefined();
  expect(milestonePace([today, today, today], 100_000, today)?.forecast).toBeUndefined();
});

it('never says more done than there are, and never later with more done', () => {
  const days = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 30 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 200 }), (dues, offset) => {
      const start = dayOf('2026-01-01');
      const milestones = dues.map((due, i) =>
        milestone(`m${String(i)}`, isoOf(start + due), i % 2 === 0 ? isoOf(start + due) : undefined),
      );
      const burnUp = milestoneBurnUp([aGoal({ key: 'g', milestones })], isoOf(start + offset));
      for (const { planned, done = 0 } of burnUp.points) {
        expect(planned).toBeLessThanOrEqual(burnUp.total);
        expect(done).toBeLessThanOrEqual(burnUp.done);
      }
      expect(burnUp.points.length).toBeLessThanOrEqual(60);
      const { forecast } = burnUp.pace ?? {};
      if (forecast)
        expect([forecast.earliest, forecast.on, forecast.latest ?? '9999']).toEqual(
          [forecast.earliest, forecast.on, forecast.latest ?? '9999'].sort(),
        );
    }),
  );
});
