import type { Goal, Metric, Plan } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aDepartment, aGoal, aMetric, anInfluence, anOutcome } from '../testing/plan-builders.ts';

/** Departments control the metrics that bear their names; nobody controls `free`. */
const metrics = ['sales', 'plant', 'lab'].map((key) =>
  aMetric({ key, name: `Work of ${key}`, controlledBy: key } as Metric),
);
const on = (says: string, goal: Partial<Goal>, more: Partial<Plan> = {}) => ({
  metrics: [...metrics, aMetric({ key: 'free' })],
  departments: [aDepartment({ key: 'plant' })],
  laws: [{ key: 'law', says }],
  ...more,
  goals: [aGoal({ key: 'g', department: 'sales', metric: 'sales', ...goal }), ...(more.goals ?? [])],
});
const [down, up, still]: Partial<Goal>[] = [
  { target: { atMost: 5 } },
  { target: { atLeast: 5 } },
  { direction: 'maintain' },
];

it.each([
  // Bounded from below, from above, or from both sides, however the law is written.
  ['sales >= 2 * plant + 1', down, ['plant']],
  ['sales >= 2 * plant + 1', up, []],
  ['sales >= 2 * plant + 1', still, ['plant']],
  ['sales >= 1 - plant', down, ['plant']],
  ['2 * plant + 1 <= sales', down, ['plant']],
  ['plant - sales <= 0', down, ['plant']],
  ['plant - sales <= 0', up, []],
  ['plant >= 2 * sales', up, ['plant']],
  ['plant >= 2 * sales', down, []],
  ['plant >= -2 * sales', down, ['plant']],
  ['plant >= -2 * sales', up, []],
  ['sales <= plant + lab', up, ['lab', 'plant']],
  ['sales <= plant + lab', down, []],
  ['sales = plant + lab', up, ['lab', 'plant']],
  ['sales = plant + lab', down, ['lab', 'plant']],
  ['sales = plant + lab', {}, ['lab', 'plant']],
  // Nothing to tie it to.
  ['sales >= 0', down, []],
  ['sales >= free + 1', down, []],
  ['plant >= lab', down, []],
  ['sales >= plant - plant', down, []],
  ['plant + sales - sales >= 1', down, []],
  // A goal that says nothing about its metric's way counts as one that keeps it where it is.
  ['sales >= plant', {}, ['plant']],
] as [string, Partial<Goal>, string[]][])(
  'reads in the law %s for a goal with %j that it depends on %j',
  (says, goal, drivers) => {
    const found = adviceOf('unbacked-dependence', on(says, goal));
    expect(found.map(({ evidence }) => evidence.dependence?.drivenBy)).toEqual(drivers);
    for (const { goals, departments, severity, evidence } of found) {
      const driver = evidence.dependence?.drivenBy ?? '';
      expect({ goals, departments, severity }).toEqual({
        goals: ['g'],
        departments: [driver, 'sales'].sort(),
        severity: 0.3,
      });
    }
  },
);

it.each([
  [0.3, true, 0.3],
  [-0.8, true, 0.8],
  [0.5, false, 0.5],
  [0.29, true, undefined],
])(
  'reads an influence of %d (confirmed: %s) as a tie from 0.3 on, whichever way the goal goes',
  (effect, confirmed, strength) => {
    const influences = [
      anInfluence({ from: 'plant', to: 'sales', effect, confirmed }),
      anInfluence({ from: 'sales', to: 'lab', effect: 1 }),
    ];
    for (const goal of [down, up, still]) {
      const [found] = adviceOf('unbacked-dependence', { ...on('free >= 0', goal ?? {}), influences });
      if (strength === undefined) expect(found).toBeUndefined();
      else expect(found?.severity).toBeCloseTo(0.3 * strength, 9);
    }
  },
);

it.each([
  ['the department that controls it', { department: 'plant' }, true],
  ['somebody else, together with that department', { department: 'lab', sharedWith: ['plant'] }, true],
  ['somebody else', { department: 'lab' }, false],
  ['that department, on another metric', { department: 'plant', metric: 'lab' }, false],
  ['that department, some day', { department: 'plant', from: '2026-07-01', due: '2026-12-31' }, false],
  ['that department, on the last day', { department: 'plant', from: '2026-06-30', due: '2026-12-31' }, true],
  ['that department, on days that are past', { department: 'plant', due: '2026-01-31' }, false],
  ['that department, elsewhere', { department: 'plant', scope: { region: ['us'] } }, false],
  ['that department, in part', { department: 'plant', scope: { region: ['eu', 'us'] } }, true],
  ['that department, as a draft', { department: 'plant', status: 'draft' }, false],
  ['that department, once upon a time', { department: 'plant', status: 'done' }, false],
] as [string, Partial<Goal>, boolean][])('asks who works on the driving metric: %s', (_, backer, backed) => {
  const goal = aGoal({ key: 'backer', metric: 'plant', ...backer });
  const plan = on('sales >= plant', { ...down, scope: { region: ['eu'] } }, { goals: [goal] });
  const found = adviceOf('unbacked-dependence', plan).filter(({ goals }) => goals[0] === 'g');
  expect(found).toHaveLength(backed ? 0 : 1);
});

it('counts what a department works on before and after, but not what it might do between', () => {
  const goals = [
    aGoal({ key: 'before', department: 'plant', metric: 'plant', due: '2026-02-28' }),
    aGoal({ key: 'after', department: 'plant', metric: 'plant', from: '2026-05-01' }),
  ];
  const dependent = (from: string, due: string) => {
    const found = adviceOf('unbacked-dependence', on('sales >= plant', { ...down, from, due }, { goals }));
    return found.flatMap((advice) => advice.goals).filter((goal) => goal === 'g');
  };
  expect(dependent('2026-03-01', '2026-04-30')).toEqual(['g']);
  expect(dependent('2026-02-28', '2026-04-30')).toEqual([]);
  expect(dependent('2026-03-01', '2026-05-01')).toEqual([]);
});

it.each([
  ['shared with the department that controls the metric', { sharedWith: ['plant'] }],
  ['over', { due: '2026-01-31' }],
  ['about no metric', { metric: undefined }],
  ['of the department that controls both', { department: 'plant' }],
])('leaves a goal alone that is %s', (_, goal) => {
  const plan = on('sales >= plant', {});
  const changed = aGoal({ ...aGoal({ key: 'g', department: 'sales', metric: 'sales', ...down }), ...goal, key: 'g' });
  expect(adviceOf('unbacked-dependence', { ...plan, goals: [changed] })).toEqual([]);
});

it('takes each driving metric once, by its strongest tie, a law before an influence', () => {
  const influences = [
    anInfluence({ from: 'plant', to: 'sales', effect: -1 }),
    anInfluence({ from: 'lab', to: 'sales', effect: 0.5 }),
  ];
  const laws = ['b', 'a'].map((key) => ({ key, says: 'sales >= plant', because: `Reason ${key}` }));
  const found = adviceOf('unbacked-dependence', { ...on('', down ?? {}), laws, influences });
  expect(found.map(({ evidence }) => evidence.dependence)).toEqual([
    {
      metric: 'sales',
      drivenBy: 'plant',
      controlledBy: 'plant',
      effect: 1,
      confirmed: true,
      law: 'a',
      because: 'Reason a',
    },
    { metric: 'sales', drivenBy: 'lab', controlledBy: 'lab', effect: 0.5, confirmed: true },
  ]);
});

it('weighs stake times strength', () => {
  const outcomes = [anOutcome({ key: 'quick', weight: 2 }), anOutcome({ key: 'fair', weight: 4 })];
  const influences = [anInfluence({ from: 'plant', to: 'sales', effect: -0.6 })];
  const found = onlyAdvice('unbacked-dependence', {
    ...on('free >= 0', { ...down, serves: { quick: 0.1 } }),
    outcomes,
    influences,
  });
  expect(found).toMatchObject({ outcomes: ['quick'], departments: ['plant', 'sales'] });
  expect(found.severity).toBeCloseTo(0.5 * 0.6, 9);
});

it('tells on whose work the goal depends and what to ask for; only asks where nobody has confirmed it', () => {
  const plan = on('sales >= plant + 1', { ...down, title: 'Promise 5 days' });
  const stated = onlyAdvice('unbacked-dependence', {
    ...plan,
    laws: [{ key: 'l', says: 'sales >= plant', because: 'Shipping takes a day' }],
  });
  expect(stated).toMatchObject({
    headline: '“Promise 5 days” depends on work of plant, where Plant has no goal',
    explanation:
      'What Sales (“Promise 5 days”) can reach in work of sales depends on work of plant (“Shipping takes a day”). ' +
      'Plant controls work of plant and has no goal on it while this one runs. ' +
      'Ask Plant for a goal of its own on it, or share this one with Plant.',
  });
  const influences = [anInfluence({ from: 'plant', to: 'sales', effect: 0.6, confirmed: false })];
  const supposed = onlyAdvice('unbacked-dependence', { ...plan, laws: [], influences });
  expect(supposed.headline).toBe('Does “Promise 5 days” depend on work of plant, where Plant has no goal?');
  expect(supposed.explanation).toBe(
    'Does work of sales, which Sales (“Promise 5 days”) is about, really depend on work of plant? ' +
      'If so: Plant controls work of plant and has no goal on it while this one runs. ' +
      'Ask Plant for a goal of its own on it, or share this one with Plant.',
  );
});
