import { dayBefore, movedVisibly, weekBefore } from './steps-of-trend.ts';

const score = { headline: 61.06, overall: 0.42, conflictLoad: 0.143 };

it.each([
  [{ headline: 61.09 }, false],
  [{ headline: 61.16 }, true],
  [{ overall: 0.424 }, false],
  [{ overall: 0.426 }, true],
  [{ conflictLoad: 0.1449 }, false],
  [{ conflictLoad: 0.151 }, true],
])('calls a move to %o a step: %s', (to, moved) => {
  expect(movedVisibly(score, { ...score, ...to })).toBe(moved);
});

it('looks back a week from the newest day, or as far as is known', () => {
  const days = ['2026-10-01', '2026-11-09', '2026-11-10', '2026-11-16'].map((onDate) => ({ onDate }));
  expect(weekBefore(days)?.from.onDate).toBe('2026-11-09');
  expect(weekBefore(days.slice(2))?.from.onDate).toBe('2026-11-10');
  expect(weekBefore(days.slice(3))).toBeUndefined();
  expect(weekBefore([])).toBeUndefined();
  expect(dayBefore('2026-03-01', 7)).toBe('2026-02-22');
});
