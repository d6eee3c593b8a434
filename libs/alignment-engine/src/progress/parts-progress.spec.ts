import { aGoal } from '../testing/plan-builders.ts';
import { partsProgress } from './parts-progress.ts';

const measured = {
  metric: 'days',
  baseline: 10,
  target: { atMost: 4 },
  from: '2026-01-01',
  due: '2026-12-31',
} as const;
const at = (key: string, value: number, emphasis: number) =>
  aGoal({ ...measured, key, emphasis, checkIns: [{ on: '2026-03-01', value }] });

it('adds parts up by their emphasis', () => {
  // A third of the way counts three times as much as all of it.
  const { covered, weights } = partsProgress([at('third', 8, 3), at('whole', 4, 1)], '2026-07-02') ?? {};
  expect(covered).toBeCloseTo((3 / 3 + 1) / 4, 12);
  expect(weights).toEqual(
    new Map([
      ['third', 0.75],
      ['whole', 0.25],
    ]),
  );
});

it('compares with what was planned for the day', () => {
  const planned = partsProgress([at('one', 10, 1), at('other', 4, 5)], '2026-07-02')?.planned;
  // 182 of 364 days.
  expect(planned).toBeCloseTo(0.5, 2);
});

it('counts a part without news as a way of which nothing is covered', () => {
  const silent = aGoal({ ...measured, key: 'silent' });
  expect(partsProgress([silent, at('whole', 4, 1)], '2026-07-02')?.covered).toBeCloseTo(0.5, 12);
});

it('leaves out drafts, cancelled parts, and those of which nothing can be told', () => {
  const parts = [
    at('whole', 4, 1),
    { ...at('draft', 10, 9), status: 'draft' as const },
    { ...at('cancelled', 10, 9), status: 'cancelled' as const },
    aGoal({ key: 'words', emphasis: 9 }),
  ];
  const { covered, weights } = partsProgress(parts, '2026-07-02') ?? {};
  expect([covered, weights?.size]).toEqual([1, 1]);
  expect(partsProgress([aGoal({ key: 'words' })], '2026-07-02')).toBeUndefined();
  expect(partsProgress([], '2026-07-02')).toBeUndefined();
});
