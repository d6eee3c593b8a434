import { judgePlan } from '../testing/judging.ts';
import type { Goal, Plan } from '../plan.ts';
import type { Conflict } from '../report.ts';
import { AS_OF } from '../testing/arbitrary-plans.ts';
import { aCapacity, aGoal, anOutcome, aPlan } from '../testing/plan-builders.ts';

const press = aCapacity({ key: 'press', name: 'Press line 2', unit: 'hours a week', amount: 400 });
type Given = Partial<Parameters<typeof aGoal>[0]>;
const user = (key: string, amount: number, given: Given = {}) =>
  aGoal({ department: key, uses: { press: amount }, ...given, key });

function overloads(goals: Goal[], plan: Partial<Plan> = {}): Conflict[] {
  const { conflicts } = judgePlan(aPlan({ capacities: [press], goals, ...plan }), AS_OF);
  return conflicts
    .filter(({ rule }) => rule === 'over-capacity')
    .sort((a, b) => (loadOf(a).from < loadOf(b).from ? -1 : 1));
}

function loadOf({ evidence }: Conflict) {
  if (evidence.load === undefined) throw new Error('An overload tells its load.');
  return evidence.load;
}

it.each([
  ['half of it is missing', [400, 200], 0.5],
  ['more than all of it is missing', [400, 500], 1],
  ['three share it', [200, 200, 100], 0.25],
  ['very large numbers', [1e300, 1e300], 1],
  ['sums beyond any number', [1.5e308, 1.5e308], 1],
])('measures by how much the peak exceeds the amount: %s', (_, amounts, magnitude) => {
  const [found, ...others] = overloads(amounts.map((amount, i) => user(`d${String(i)}`, amount)));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ tier: 'proven', capacity: 'press', exposure: 1, confidence: 1, stake: 0.3, laws: [] });
  expect(found?.magnitude).toBeCloseTo(magnitude, 9);
  expect(found?.severity).toBeCloseTo(0.3 * magnitude, 9);
});

it.each([
  ['as much as there is', [user('a', 200), user('b', 200)]],
  ['as much as there is, but for rounding', [user('a', 0.1), user('b', 0.2)], 0.3],
  ['too much by one department alone', [user('a', 300), user('b', 300, { department: 'a' })]],
  ['too much by one department while another takes nothing', [user('a', 500), user('b', 0)]],
  [
    'more than there is, but not at the same time',
    [user('a', 400, { due: '2026-03-31' }), user('b', 400, { from: '2026-04-01' })],
  ],
  ['more than there was', [user('a', 400, { due: '2026-01-31' }), user('b', 400)]],
  ['more, by a draft', [user('a', 400, { status: 'draft' }), user('b', 400)]],
  ['more, by something done', [user('a', 400, { status: 'done' }), user('b', 400)]],
  ['nothing of what is not there', [user('a', 0), user('b', 0)], 0],
] as [string, Goal[], number?][])('lets pass %s', (_, goals, amount = 400) => {
  expect(overloads(goals, { capacities: [{ ...press, amount }] })).toEqual([]);
});

it('counts sharing, parents and parts of the business: a capacity is used whoever carries the goal', () => {
  const scope = (region: string) => ({ scope: { region: [region] } });
  const goals = [
    user('a', 300, { sharedWith: ['b'], ...scope('eu') }),
    user('b', 300, { parent: 'a', ...scope('us') }),
  ];
  expect(overloads(goals, { scopes: { region: { eu: 1, us: 1 } } })).toHaveLength(1);
});

it('is all wrong where there is nothing to use', () => {
  const [found] = overloads([user('a', 1), user('b', 0.5)], { capacities: [{ ...press, amount: 0 }] });
  expect(found).toMatchObject({ magnitude: 1, goals: ['a', 'b'] });
});

it('makes one conflict of each unbroken run of days, of the goals at its first peak', () => {
  const goals = [
    user('base', 300, { from: undefined, due: undefined }),
    user('march', 150, { from: '2026-03-01', due: '2026-03-31' }),
    user('april', 200, { from: '2026-04-01', due: '2026-04-30' }),
    user('again', 200, { from: '2026-04-11', due: '2026-04-11' }),
    user('june', 101, { from: '2026-06-01', due: undefined }),
    user('july', 50, { from: '2026-07-01', due: '2026-07-31', department: 'june' }),
  ];
  const found = overloads(goals);
  expect(found.map(({ goals: of }) => of)).toEqual([
    ['again', 'april', 'base'],
    ['base', 'july', 'june'],
  ]);
  expect(found.map(loadOf)).toMatchObject([
    { from: '2026-03-01', to: '2026-04-30', days: 61, peak: 700, peakDay: '2026-04-11', amount: 400 },
    { from: '2026-06-01', peak: 451, peakDay: '2026-07-01' },
  ]);
  expect(loadOf(found[1] as Conflict)).not.toHaveProperty('to');
  expect(found.map((conflict) => loadOf(conflict).usersOfRun.map(({ goal }) => goal))).toEqual([
    ['again', 'april', 'base', 'march'],
    ['base', 'july', 'june'],
  ]);
  expect(loadOf(found[1] as Conflict).users).toEqual([
    { goal: 'base', amount: 300 },
    { goal: 'july', amount: 50 },
    { goal: 'june', amount: 101 },
  ]);
});

it('begins today where the overload began before', () => {
  expect(overloads([user('a', 300), user('b', 300)]).map(loadOf)).toMatchObject([
    { from: AS_OF, to: '2026-06-30', peakDay: AS_OF },
  ]);
});

it('ends a run on days on which one department alone asks for too much', () => {
  const goals = [
    user('a', 500, { due: undefined }),
    user('b', 10, { from: '2026-03-01', due: '2026-03-01' }),
    user('c', 10, { from: '2026-03-03', due: '2026-03-03' }),
  ];
  expect(overloads(goals).map(loadOf)).toMatchObject([
    { from: '2026-03-01', to: '2026-03-01' },
    { from: '2026-03-03', to: '2026-03-03' },
  ]);
});

it('keeps its identity when amounts change, and tells capacities and runs apart', () => {
  const [before] = overloads([user('a', 300), user('b', 300)]);
  const [after] = overloads([user('a', 350), user('b', 300, { title: 'Renamed' })]);
  expect(after?.id).toBe(before?.id);
  const both = { press: 300, oven: 300 };
  const [one, other] = overloads([user('a', 0, { uses: both }), user('b', 0, { uses: both })], {
    capacities: [press, { ...press, key: 'oven' }],
  });
  expect(one?.id).not.toBe(other?.id);
});

it('puts at stake what the goals of the peak reach', () => {
  const outcomes = [anOutcome({ key: 'quick', weight: 2 }), anOutcome({ key: 'fair', weight: 4 })];
  const [found] = overloads([user('a', 300, { serves: { quick: -0.5 } }), user('b', 300)], { outcomes });
  expect(found).toMatchObject({ stake: 0.5, outcomes: ['quick'], departments: ['a', 'b'] });
});

it('answers for thousands of users, each of whom overloads a day', () => {
  const goals = Array.from({ length: 10_000 }, (_, i) => {
    const from = new Date(Date.UTC(2026, 1, 1 + 2 * i)).toISOString().slice(0, 10);
    return user(`g${String(i)}`, 300, { from, due: from, department: `d${String(i % 7)}` });
  });
  const base = user('base', 200, { due: undefined });
  expect(overloads([...goals, base])).toHaveLength(10_000);
});

it('tells who plans with how much, when, and how much there is', () => {
  const goals = [
    user('sales', 120, { title: 'Rush orders' }),
    user('plant', 300, { title: 'Full batches' }),
    user('lab', 90, { title: 'New frame', from: '2026-03-01' }),
    user('shop', 11, { title: 'Repairs' }),
  ];
  const outcomes = [anOutcome({ key: 'quick', statement: 'I get my order quickly' })];
  const quick = { serves: { quick: 1 } };
  expect(
    overloads(
      goals.map((goal) => ({ ...goal, ...quick })),
      { outcomes },
    )[0],
  ).toMatchObject({
    headline: 'Press line 2: 521 hours a week planned, 400 there',
    explanation:
      'From 1 February to 30 June 2026 Plant (“Full batches”, 300 hours a week), Sales (“Rush orders”, 120), ' +
      'Lab (“New frame”, 90) and 1 more goal together plan with up to 521 hours a week of Press line 2 ' +
      '(first on 1 March 2026) where there are only 400: 121 hours a week too much. ' +
      'At stake is “I get my order quickly”, what customers care about most.',
  });
  const none = overloads(goals.slice(0, 2), { capacities: [{ ...press, amount: 0 }] })[0];
  expect(none?.headline).toBe('Press line 2: 420 hours a week planned, none there');
  expect(none?.explanation).toMatch(
    /up to 420 hours a week of Press line 2 where there are none: 420 hours a week too much\./,
  );
});
