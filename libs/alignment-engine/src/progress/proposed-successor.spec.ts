import fc from 'fast-check';
import { dayOf } from '../iso-day.ts';
import type { Goal } from '../plan.ts';
import { aGoal, aMetric } from '../testing/plan-builders.ts';
import { proposedSuccessor } from './proposed-successor.ts';

const TODAY = '2026-11-16';
const hours = aMetric({ key: 'hours', unit: 'hours', better: 'lower', min: 0 });
const percent = aMetric({ key: 'percent', unit: '%', better: 'higher', min: 0, max: 100 });
const orders = aMetric({ key: 'orders', unit: 'orders a week', better: 'higher', min: 0 });

const reached = (value: number, given: Partial<Goal>) =>
  aGoal({ key: 'g', from: '2026-07-01', due: '2026-12-31', checkIns: [{ on: '2026-11-09', value }], ...given });

it('makes the stretch target the next target while it is not reached', () => {
  const goal = reached(3.8, { target: { atMost: 4 }, baseline: 8, stretch: { atMost: 2 } });
  expect(proposedSuccessor(goal, hours, TODAY)).toEqual({
    reason: 'stretch-next',
    baseline: 3.8,
    target: { atMost: 2 },
    from: '2027-01-01',
    due: '2027-06-30',
  });
});

it('takes the same share of what is left where a metric has an end', () => {
  const half = reached(4, { target: { atMost: 4 }, baseline: 8 });
  expect(proposedSuccessor(half, hours, TODAY)).toMatchObject({
    reason: 'share-of-the-rest',
    baseline: 4,
    target: { atMost: 2 },
    stretch: { atMost: 1 },
  });
  const better = reached(90, { target: { atLeast: 90 }, baseline: 80 });
  expect(proposedSuccessor(better, percent, TODAY)).toMatchObject({ target: { atLeast: 95 } });
});

it('goes as far again where a metric has none', () => {
  const goal = reached(61, { target: { atLeast: 60 }, baseline: 40 });
  expect(proposedSuccessor(goal, orders, TODAY)).toMatchObject({
    reason: 'same-step',
    baseline: 61,
    target: { atLeast: 81 },
    stretch: { atLeast: 91 },
  });
});

it('keeps what only has to be kept, and what cannot go further', () => {
  const kept = reached(30, { target: { between: [20, 40] } });
  expect(proposedSuccessor(kept, undefined, TODAY)).toMatchObject({ reason: 'keep', target: { between: [20, 40] } });
  const full = reached(100, { target: { atLeast: 99 }, baseline: 90 });
  expect(proposedSuccessor(full, percent, TODAY)).toMatchObject({ reason: 'keep', target: { atLeast: 99 } });
});

it('proposes only a time for a goal without a number', () => {
  const goal = aGoal({ key: 'g', from: '2026-01-10', due: '2026-01-19' });
  expect(proposedSuccessor(goal, undefined, '2026-01-15')).toEqual({
    reason: 'no-number',
    from: '2026-01-20',
    due: '2026-01-29',
  });
});

it('keeps whole months whole, skips windows that are over, and begins today where there was no window', () => {
  const year = reached(61, { target: { atLeast: 60 }, baseline: 40, from: '2024-01-01', due: '2024-12-31' });
  expect(proposedSuccessor(year, orders, TODAY)).toMatchObject({ from: '2026-01-01', due: '2026-12-31' });
  const open: Goal = { ...year };
  delete (open as { from?: string }).from;
  expect(proposedSuccessor(open, orders, TODAY)).toMatchObject({ from: TODAY });
});

it('never asks for less than was reached, stays within the metric, and never ends before it begins', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (first, way, beyond) => {
      const baseline = first * 90;
      const bound = baseline + 1 + way * (99 - baseline);
      const value = bound + beyond * (100 - bound);
      const goal = reached(value, { target: { atLeast: bound }, baseline });
      const { target, from, due, reason } = proposedSuccessor(goal, percent, TODAY);
      if (reason !== 'keep' && target !== undefined && 'atLeast' in target) {
        expect(target.atLeast).toBeGreaterThan(bound - 1);
        expect(target.atLeast).toBeLessThanOrEqual(100);
      }
      expect(due !== undefined && dayOf(due) >= dayOf(from)).toBe(true);
    }),
  );
});
