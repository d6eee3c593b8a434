import type { Plan, Target } from '../plan.ts';
import { solver } from '../testing/judging.ts';
import { aCapacity, aDepartment, aGoal, aMetric, anInfluence, anOutcome, aPlan } from '../testing/plan-builders.ts';
import { createDetector } from './detector.ts';
import type { PlanChange } from './plan-change.ts';

// Edits that change conflicts of goals they do not name.

const AS_OF = '2026-02-01';
const names = (conflicts: readonly { rule: string; goals: readonly string[] }[]) =>
  conflicts.map(({ rule, goals }) => `${rule} ${goals.join(' ')}`);

function effectOf(plan: Plan, change: PlanChange) {
  const { opened, closed, changed } = createDetector(plan, AS_OF).apply(change);
  return { opened: names(opened), closed: names(closed), changed: names(changed.map(({ after }) => after)) };
}

const stock = aGoal({ key: 'stock', department: 'plant', metric: 'stock', direction: 'increase' });
const variants = aGoal({ key: 'variants', department: 'sales', metric: 'variants', direction: 'increase' });
const quick = aPlan({
  goals: [stock, variants],
  outcomes: [anOutcome({ key: 'quick' })],
  influences: [
    anInfluence({ from: 'stock', to: 'quick', effect: 0.8 }),
    anInfluence({ from: 'variants', to: 'set-ups', effect: 1 }),
    anInfluence({ from: 'set-ups', to: 'quick', effect: -0.9 }),
  ],
});

it('closes what a goal far above carries, when a goal between gets a parent', () => {
  const between = aGoal({ key: 'between', department: 'board' });
  const plan = { ...quick, goals: [stock, between, { ...variants, parent: 'between' }] };
  expect(effectOf(plan, { kind: 'goal', goal: { ...between, parent: 'stock' } }).closed).toEqual([
    'trade-off stock variants',
  ]);
});

it('opens it again when the goal between is taken away', () => {
  const between = aGoal({ key: 'between', department: 'board', parent: 'stock' });
  const plan = { ...quick, goals: [stock, between, { ...variants, parent: 'between' }] };
  expect(effectOf(plan, { kind: 'goal-removed', key: 'between' }).opened).toEqual(['trade-off stock variants']);
});

it('tells a trade-off in other words when a metric on the way is renamed', () => {
  const renamed = quick.metrics.map((metric) =>
    metric.key === 'set-ups' ? { ...metric, name: 'Changeovers' } : metric,
  );
  const { changed } = createDetector(quick, AS_OF).apply({ kind: 'plan', plan: { ...quick, metrics: renamed } });
  expect(
    changed.map(({ before, after }) => [before, after].map(({ explanation }) => /changeovers/.test(explanation))),
  ).toEqual([[false, true]]);
});

it.each([
  [
    'a department is renamed',
    { departments: [aDepartment({ key: 'plant', name: 'Works' }), aDepartment({ key: 'sales' })] },
  ],
  [
    'customers care less about it',
    { outcomes: [anOutcome({ key: 'quick', weight: 1 }), anOutcome({ key: 'other', weight: 2 })] },
  ],
  [
    'an influence is confirmed no longer',
    { influences: quick.influences.map((one) => ({ ...one, confirmed: false })) },
  ],
] as [string, Partial<Plan>][])('changes what hangs on it when %s', (_, parts) => {
  expect(effectOf(quick, { kind: 'plan', plan: { ...quick, ...parts } }).changed).toEqual(['trade-off stock variants']);
});

it('looks at nothing when something is edited that no conflict rests on', () => {
  const parts = { people: [{ key: 'ada', name: 'Ada' }], metrics: [...quick.metrics, aMetric({ key: 'new' })] };
  expect(effectOf(quick, { kind: 'plan', plan: { ...quick, ...parts } })).toEqual({
    opened: [],
    closed: [],
    changed: [],
  });
});

it('reports a trade-off of its own when the set that told of it falls apart, and drops it when there is one again', () => {
  const bound = (key: string, department: string, target: Target) =>
    aGoal({ key, department, metric: key, target, baseline: 0 });
  // Any two of the three can hold together.
  const plan = aPlan({
    goals: [
      bound('a', 'plant', { atLeast: 2 }),
      bound('b', 'sales', { atLeast: 2 }),
      bound('c', 'board', { atMost: 3 }),
    ],
    outcomes: [anOutcome({ key: 'quick' })],
    influences: [
      anInfluence({ from: 'a', to: 'quick', effect: 0.8 }),
      anInfluence({ from: 'b', to: 'quick', effect: -0.8 }),
    ],
    laws: [{ key: 'sum', says: 'c >= a + b' }],
    metrics: ['a', 'b'].map((key) => aMetric({ key, min: 0 })),
  });
  const detector = createDetector(plan, AS_OF, solver);
  expect(names(detector.conflicts())).toEqual(['incompatible-targets a b c']);
  expect(detector.conflicts()[0]?.evidence.effects).toMatchObject([{ outcome: 'quick', counted: false }]);
  const apart = detector.apply({ kind: 'goal', goal: bound('c', 'board', { atMost: 10 }) });
  expect([names(apart.opened), names(apart.closed)]).toEqual([['trade-off a b'], ['incompatible-targets a b c']]);
  const again = detector.apply({ kind: 'goal', goal: bound('c', 'board', { atMost: 3 }) });
  expect([names(again.opened), names(again.closed)]).toEqual([['incompatible-targets a b c'], ['trade-off a b']]);
});

it('compares capacities by what they hold', () => {
  const uses = (key: string, department: string) => aGoal({ key, department, uses: { press: 3 } });
  const plan = aPlan({
    goals: [uses('a', 'plant'), uses('b', 'sales')],
    capacities: [aCapacity({ key: 'press', amount: 5 })],
  });
  const larger = { ...plan, capacities: [aCapacity({ key: 'press', amount: 6 })] };
  expect(effectOf(plan, { kind: 'plan', plan: larger }).closed).toEqual(['over-capacity a b']);
});
