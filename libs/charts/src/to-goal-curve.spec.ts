import { toGoalCurve, toLevelLines } from './to-goal-curve.ts';

it('keeps a measured zero and leaves out days on which nothing is known', () => {
  const curve = toGoalCurve([{ on: '2026-01-01', actual: 0 }, { on: '2026-01-02' }, { on: '2026-01-03', plan: 5 }]);
  expect(curve.map(({ on, plan, actual }) => [on, plan, actual])).toEqual([
    ['2026-01-01', null, 0],
    ['2026-01-03', 5, null],
  ]);
});

it.each([
  ['an upper bound', { high: 5 }, [['Target', 5]]],
  ['a lower bound of zero', { low: 0 }, [['Target', 0]]],
  ['an exact value', { low: 3, high: 3 }, [['Target', 3]]],
  [
    'a range',
    { low: 12, high: 18 },
    [
      ['Target from', 12],
      ['Target to', 18],
    ],
  ],
  ['no target', null, []],
])('draws %s', (_, target, lines) => {
  expect(toLevelLines(target, null).map(({ label, value }) => [label, value])).toEqual(lines);
});

it('tells stretch from target', () => {
  expect(toLevelLines({ high: 5 }, { high: 4 }).map(({ kind }) => kind)).toEqual(['target', 'stretch']);
});

it('leads on from the last check-in to the target, as it goes, faster and slower', () => {
  const curve = toGoalCurve(
    [
      { on: '2026-01-01', plan: 8, actual: 8 },
      { on: '2026-02-01', actual: 7 },
      { on: '2026-06-01', plan: 5 },
    ],
    { forecast: { on: '2026-05-01', earliest: '2026-04-01', latest: null }, to: 5 },
  );
  expect(curve.map(({ on, likely, early, late }) => [on, likely, early, late])).toEqual([
    ['2026-01-01', null, null, null],
    ['2026-02-01', 7, 7, null],
    ['2026-04-01', null, 5, null],
    ['2026-05-01', 5, null, null],
    ['2026-06-01', null, null, null],
  ]);
});

it('leads nowhere before anything was checked in', () => {
  const ahead = { forecast: { on: '2026-05-01', earliest: '2026-04-01' }, to: 5 };
  expect(toGoalCurve([{ on: '2026-01-01', plan: 8 }], ahead)).toHaveLength(1);
});
