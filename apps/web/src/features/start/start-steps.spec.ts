import { departmentWithoutGoal, type StartPlan, toStartSteps, whyNone } from './start-steps.ts';

const nothing: StartPlan = {
  key: 'new',
  departments: [],
  outcomes: [],
  metrics: [],
  influences: [],
  goals: { totalCount: 0, nodes: [] },
  conflicts: { totalCount: 0, nodes: [] },
};

const aPlan = (...goals: [department: string, metric?: string][]): StartPlan => ({
  ...nothing,
  departments: [
    { key: 'sales', name: 'Sales' },
    { key: 'storage', name: 'Storage' },
  ],
  outcomes: [{ key: 'in-time', statement: 'It comes in time' }],
  goals: {
    totalCount: goals.length,
    nodes: goals.map(([department, metric], i) => ({
      key: `goal-${i}`,
      department: { key: department },
      metric: metric === undefined ? null : { key: metric },
    })),
  },
});
const moves = (from: string, outcome: string) => ({
  from: { key: from },
  toMetric: null,
  toOutcome: { key: outcome },
});
const done = (plan: StartPlan) =>
  toStartSteps(plan)
    .filter(({ isDone }) => isDone)
    .map(({ key }) => key);

it('ticks what is there, and nothing of an empty organisation', () => {
  expect(done(nothing)).toEqual([]);
  expect(done(aPlan(['sales', 'days']))).toEqual(['departments', 'outcomes']);
  expect(done(aPlan(['sales', 'days'], ['storage', 'stock']))).toEqual(['departments', 'outcomes', 'goals']);
  const linked = { ...aPlan(['sales', 'days'], ['storage', 'stock']), influences: [moves('days', 'in-time')] };
  expect(done(linked)).toEqual(['departments', 'outcomes', 'goals', 'influences']);
  const found = { ...linked, conflicts: { totalCount: 1, nodes: [{ id: 'c', headline: 'Days' }] } };
  expect(done(found)).toEqual(['departments', 'outcomes', 'goals', 'influences', 'conflict']);
});

it('does not count an influence of what no goal is about', () => {
  expect(done({ ...aPlan(['sales', 'days']), influences: [moves('luck', 'in-time')] })).not.toContain('influences');
});

it.each<[ReturnType<typeof whyNone>, StartPlan]>([
  ['one-department', aPlan(['sales', 'days'], ['sales', 'stock'])],
  ['nothing-measured', aPlan(['sales', 'days'], ['storage'])],
  ['nothing-in-common', aPlan(['sales', 'days'], ['storage', 'stock'])],
  ['together', aPlan(['sales', 'days'], ['storage', 'days'])],
  [
    'together',
    {
      ...aPlan(['sales', 'days'], ['storage', 'stock']),
      influences: [moves('days', 'in-time'), moves('stock', 'in-time')],
    },
  ],
])('says "%s" where that keeps a conflict from being found', (why, plan) => {
  expect(whyNone(plan)).toBe(why);
});

it('makes nothing up about goals beyond those that it knows', () => {
  const plan = aPlan(['sales', 'days'], ['sales', 'stock']);
  const large = { ...plan, influences: [moves('days', 'in-time')], goals: { ...plan.goals, totalCount: 150 } };
  expect(toStartSteps(large).find(({ key }) => key === 'influences')).toMatchObject({ count: 1, among: 2 });
  expect(done(large)).toContain('goals');
  expect(whyNone(large)).toBe('together');
});

it('offers a goal for the department that has none', () => {
  expect(departmentWithoutGoal(aPlan(['sales', 'days']))).toBe('storage');
  expect(departmentWithoutGoal(aPlan(['storage']))).toBe('sales');
  expect(departmentWithoutGoal(nothing)).toBeUndefined();
});
