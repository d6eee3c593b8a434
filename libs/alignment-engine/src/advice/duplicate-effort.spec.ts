import type { Goal } from '../plan.ts';
import { adviceOf, onlyAdvice } from '../testing/advice-of.ts';
import { aGoal, aMetric, aMilestone, anOutcome } from '../testing/plan-builders.ts';

const sales = (given: Partial<Goal> = {}) =>
  aGoal({ key: 's', department: 'sales', metric: 'hours', direction: 'decrease', ...given });
const plant = (given: Partial<Goal> = {}) =>
  aGoal({ key: 'p', department: 'plant', metric: 'hours', direction: 'decrease', ...given });
const lab = (given: Partial<Goal> = {}) =>
  aGoal({ key: 'l', department: 'lab', metric: 'hours', direction: 'decrease', ...given });

it.each([
  ['two directions', {}, {}],
  ['a direction and a number', {}, { target: { atMost: 4 } }],
  ['two numbers that differ', { target: { atMost: 5 } }, { target: { atMost: 4 } }],
  [
    'a number and a range above which both stand',
    { target: { atMost: 5 } },
    { target: { between: [2, 3] }, baseline: 6 },
  ],
  ['two owners', { owner: 'ada' }, { owner: 'bo' }],
  ['one owner and nobody', { owner: 'ada' }, {}],
  ['two promises of the same', { target: { atMost: 4 }, promise: true }, { target: { atMost: 4 }, promise: true }],
  ['a promise and a plan', { target: { atMost: 4 }, promise: true }, { target: { atMost: 5 } }],
  ['a promise without a number', { target: { atMost: 4 }, promise: true }, { promise: true }],
  ['a need of something else', { needs: ['other'] }, {}],
  ['a need of a goal whose key begins alike', { needs: ['pp'] }, {}],
] as [string, Partial<Goal>, Partial<Goal>][])('finds the same work done twice: %s', (_, one, other) => {
  const others = [aGoal({ key: 'other' }), aGoal({ key: 'pp' })];
  const found = onlyAdvice('duplicate-effort', { goals: [sales(one), plant(other), ...others] });
  expect(found).toMatchObject({ goals: ['p', 's'], departments: ['plant', 'sales'], outcomes: [], severity: 0.3 });
});

it.each([
  ['an owner who sees to both', { owner: 'ada' }, { owner: 'ada' }],
  ['opposite ways', {}, { direction: 'increase' }],
  ['no way at all', { direction: 'maintain' }, { direction: 'maintain' }],
  ['one that needs the other', { needs: ['p'] }, {}],
  ['one that needs a step of the other', { needs: ['p.half'] }, { milestones: [aMilestone({ key: 'half' })] }],
  ['one with a step that needs the other', { milestones: [aMilestone({ key: 'half', needs: ['p'] })] }, {}],
  ['targets that exclude each other', { target: { exactly: 4 }, baseline: 9 }, { target: { exactly: 5 }, baseline: 9 }],
  ['promises that differ', { target: { atMost: 4 }, promise: true }, { target: { atMost: 5 }, promise: true }],
  ['one department', { department: 'plant' }, {}],
  ['one that is shared', { sharedWith: ['plant'] }, {}],
  ['parent and child', { parent: 'p' }, {}],
  ['another part of the business', { scope: { region: ['eu'] } }, { scope: { region: ['us'] } }],
  ['another time', { due: '2026-03-31' }, { from: '2026-04-01' }],
  ['a time that is past', { due: '2026-01-31' }, {}],
  ['other metrics', { metric: 'days' }, {}],
] as [string, Partial<Goal>, Partial<Goal>][])('finds no work done twice: %s', (_, one, other) => {
  expect(adviceOf('duplicate-effort', { goals: [sales(one), plant(other)] })).toEqual([]);
});

it('makes one card of all goals that pairs link, at the exposure of the pair that meets most', () => {
  const [early, late] = [{ due: '2026-03-31' }, { from: '2026-04-01' }];
  const goals = [
    sales({ ...early, serves: { quick: 0.5 } }),
    plant(),
    lab({ ...late, from: '2026-06-21', due: '2026-07-10' }),
    sales({ key: 'elsewhere', metric: 'days' }),
  ];
  const outcomes = [anOutcome({ key: 'quick', weight: 2 }), anOutcome({ key: 'fair', weight: 4 })];
  // Plant and lab share 10 of 20 days, plant and sales all 90 days of sales; sales and lab never meet.
  const found = onlyAdvice('duplicate-effort', { goals, outcomes });
  expect(found).toMatchObject({
    goals: ['l', 'p', 's'],
    departments: ['lab', 'plant', 'sales'],
    outcomes: ['quick'],
    severity: 0.5,
  });
  const apart = adviceOf('duplicate-effort', { goals: goals.filter(({ key }) => key !== 's'), outcomes });
  expect(apart.map(({ goals: pair, severity }) => [pair, severity])).toEqual([[['l', 'p'], 0.3 * 0.5]]);
});

it('finds the pair that meets most among goals that are linked already', () => {
  const goals = [
    sales({ from: '2026-03-01', due: '2026-03-10' }),
    plant({ from: '2026-03-05', due: '2026-03-14' }),
    lab({ from: '2026-03-07', due: '2026-03-16' }),
  ];
  // Sales meets plant on 6 of 10 days and lab on 4; plant and lab, both linked to sales by then, meet on 8.
  expect(onlyAdvice('duplicate-effort', { goals }).severity).toBeCloseTo(0.3 * 0.8, 9);
});

it('keeps groups apart that no pair links', () => {
  const scopes = { region: { eu: 3, us: 1 } };
  const inside = (region: string, goal: Goal) => ({
    ...goal,
    key: `${goal.key}-${region}`,
    scope: { region: [region] },
  });
  const goals = ['eu', 'us'].flatMap((region) => [inside(region, sales()), inside(region, plant())]);
  expect(adviceOf('duplicate-effort', { goals, scopes }).map((advice) => advice.goals)).toEqual([
    ['p-eu', 's-eu'],
    ['p-us', 's-us'],
  ]);
});

it('answers for thousands of goals on one metric', () => {
  const goals = Array.from({ length: 10_000 }, (_, i) => {
    // No two windows cover each other and regions overlap in part, so that no pair is fully exposed at once.
    const from = new Date(Date.UTC(2026, 1, 1 + (i % 2500))).toISOString().slice(0, 10);
    const due = new Date(Date.UTC(2026, 3, 1 + (i % 2500))).toISOString().slice(0, 10);
    const region = ['eu', 'us', 'asia'].filter((_region, place) => place !== i % 3);
    return sales({ key: `g${String(i)}`, department: `d${String(i % 40)}`, from, due, scope: { region } });
  });
  const found = onlyAdvice('duplicate-effort', { goals, scopes: { region: { eu: 1, us: 1, asia: 1 } } });
  expect(found.goals).toHaveLength(10_000);
  expect(found.severity).toBeCloseTo(0.3, 9);
});

it('tells who does the same work, and what to agree on', () => {
  const metrics = [aMetric({ key: 'hours', name: 'Answer time' })];
  const goals = [
    sales({ title: 'Call back sooner' }),
    plant({ title: 'Fewer questions left open' }),
    lab({ title: 'One desk' }),
  ];
  expect(onlyAdvice('duplicate-effort', { metrics, goals: goals.slice(0, 2) })).toMatchObject({
    headline: 'Twice the same work? Plant and Sales on “Answer time”',
    explanation:
      'Plant (“Fewer questions left open”) and Sales (“Call back sooner”) each want to lower “Answer time”, ' +
      'from 1 January to 30 June 2026, and nobody answers for both. ' +
      'Agree on who leads, or make it one goal that they share, so that no work is done twice.',
  });
  const more = [...goals, sales({ key: 'x', department: 'shop', title: 'Late desk' })];
  expect(onlyAdvice('duplicate-effort', { metrics, goals: more })).toMatchObject({
    headline: 'Twice the same work? 4 departments on “Answer time”',
    explanation:
      '4 goals of 4 departments (“One desk”, “Fewer questions left open”, “Call back sooner” and 1 more) each want ' +
      'to lower “Answer time”, and nobody answers for all of them. ' +
      'Agree on who leads, or make it one goal that they share, so that no work is done twice.',
  });
});
