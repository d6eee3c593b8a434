import { numberSteps } from './number-steps.ts';

const day = (on: number, total?: number) => ({
  on: `2026-11-${String(on).padStart(2, '0')}`,
  headline: 50,
  causes: total === undefined ? null : { total },
});

it('numbers the steps that have a cause, in the order of time', () => {
  const steps = numberSteps([day(1, 9), day(2), day(3, 1), day(4, 0), day(5, 2)]);
  expect(steps.map(({ number, before, day: { on } }) => [number, before.on, on])).toEqual([
    [1, '2026-11-02', '2026-11-03'],
    [2, '2026-11-04', '2026-11-05'],
  ]);
});

it('tells of the latest six, and of none on the first day', () => {
  const days = Array.from({ length: 20 }, (_, index) => day(index + 1, 1));
  expect(numberSteps(days).map(({ day: { on } }) => on.slice(-2))).toEqual(['15', '16', '17', '18', '19', '20']);
  expect(numberSteps([day(1, 3)])).toEqual([]);
  expect(numberSteps([])).toEqual([]);
});
