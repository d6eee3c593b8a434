import { aPlanFile, WORKSHOP } from '../testing/report-builders.ts';
import { judgedPlan } from './judged-plan.ts';

/** Sales and manufacturing, with so many goals each that no two of them agree. */
function workshopWith(goals: number) {
  const others = Array.from({ length: goals }, (_, at) => {
    const key = String(at).padStart(2, '0');
    return [
      `  - { key: fast-${key}, department: sales, title: Fast, metric: days, target: { atMost: 5 } }`,
      `  - { key: safe-${key}, department: making, title: Safe, metric: days, target: { atLeast: 9 } }`,
    ].join('\n');
  });
  return aPlanFile(`${WORKSHOP.slice(0, WORKSHOP.indexOf('  - { key: fast'))}${others.join('\n')}\n`).plan;
}

it('works out what would settle every conflict of a usual plan', async () => {
  const { report, repairsOf } = await judgedPlan(workshopWith(3), '2026-02-01');
  expect(report.conflicts).toHaveLength(9);
  expect(report.conflicts.filter((conflict) => repairsOf(conflict).length === 0)).toEqual([]);
  expect(report.truncated).toEqual([]);
});

it('works it out for the most urgent of very many, and says so', async () => {
  const { report, repairsOf } = await judgedPlan(workshopWith(11), '2026-02-01');
  expect(report.conflicts).toHaveLength(121);
  const settled = report.conflicts.slice(99, 101).map((conflict) => repairsOf(conflict).length > 0);
  expect(settled).toEqual([true, false]);
  expect(report.truncated).toEqual([
    {
      rule: 'opposed-targets',
      about: [],
      explanation:
        'What would settle a conflict (opposed-targets) is worked out for the 100 most urgent conflicts only.',
    },
  ]);
});
