import { createDetector } from '../detector/detector.ts';
import type { Plan } from '../plan.ts';
import { solver } from '../testing/judging.ts';
import { examplePlan } from '../testing/example-plans.ts';
import { aCapacity, aGoal, aMilestone, anInfluence, anOutcome, aPlan } from '../testing/plan-builders.ts';
import { repairsFor } from './repairs-for.ts';

function repairsOf(plan: Plan, asOf: string) {
  const detector = createDetector(plan, asOf, solver);
  return detector.conflicts().flatMap((conflict) => repairsFor(conflict, detector));
}

describe('the founders’ example', () => {
  const { plan, expected } = examplePlan('promise-and-lead-time.yaml');
  const targetsOf = (of: Plan, kind: string) =>
    Object.fromEntries(
      repairsOf(of, expected.asOf)
        .filter((repair) => repair.kind === kind)
        .flatMap(({ changes }) => changes.flatMap((change) => ('goal' in change ? [[change.goal, change.to]] : []))),
    );

  it('asks the least of whom customers mind least', () => {
    expect(targetsOf(plan, 'smallest')).toEqual({ 'custom-25': { target: { atLeast: 0.2 } } });
  });

  it('lets everybody give up an eighth of what they plan', () => {
    expect(targetsOf(plan, 'even')).toEqual({
      'custom-25': { target: { atLeast: 0.225 } },
      'lead-6': { target: { atMost: 6.25 } },
    });
  });

  it('settles all by giving up custom orders while customers care about quick delivery most', () => {
    expect(targetsOf(plan, 'settle-all')).toEqual({ 'custom-25': { target: { atLeast: 0 } } });
  });

  it('settles all by longer times once customers care about what is made for them most', () => {
    const weights: Record<string, number> = { 'quick-delivery': 2, 'made-for-me': 5 };
    const exchanged = plan.outcomes.map((outcome) => ({ ...outcome, weight: weights[outcome.key] ?? 1 }));
    expect(targetsOf({ ...plan, outcomes: exchanged }, 'settle-all')).toEqual({
      'lead-6': { target: { atMost: 6.5 } },
      'promise-5': { target: { atMost: 7.5 } },
    });
  });

  it('says up to how many orders the plan holds as it is', () => {
    const boundary = repairsOf(plan, expected.asOf).find(({ kind }) => kind === 'boundary');
    expect(boundary).toMatchObject({
      changes: [{ fact: 'orders', from: 400, to: 300 }],
      text: 'As they are, these goals hold together while orders a week is at most 300; the plan expects 400.',
    });
  });

  it('says each change as people would', () => {
    expect(repairsOf(plan, expected.asOf).map(({ text }) => text)).toContain(
      'Everybody gives up 12.5 %: Sales changes “A quarter of orders custom” from at least 25 % to at least 22.5 % ' +
        'and Manufacturing changes “Lead time down to 6 days” from at most 6 days to at most 6.25 days.',
    );
  });
});

const AFTER_ALL = '2026-02-01';
const sales = aGoal({ key: 'short', department: 'sales', metric: 'days', target: { atMost: 5 }, baseline: 9 });
const plant = aGoal({ key: 'long', department: 'plant', metric: 'days', target: { atLeast: 10 }, baseline: 7 });

/** Repairs of the only conflict of a plan: kind, what changes to what, and words. */
function repairsOfOne(parts: Partial<Plan>) {
  const detector = createDetector(aPlan(parts), AFTER_ALL, solver);
  const [conflict, another] = detector.conflicts();
  expect(another).toBeUndefined();
  return conflict === undefined ? [] : repairsFor(conflict, detector);
}

describe('opposed targets', () => {
  it('let the goal move whose metric means least to customers', () => {
    const outcomes = [anOutcome({ key: 'quick', weight: 5 })];
    const influences = [anInfluence({ from: 'days', to: 'quick', effect: -0.8 })];
    const repairs = repairsOfOne({ goals: [sales, plant], outcomes, influences });
    expect(repairs.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['smallest', [{ goal: 'long', from: { target: { atLeast: 10 } }, to: { target: { atLeast: 5 } } }]],
      [
        'even',
        [
          { goal: 'long', from: { target: { atLeast: 10 } }, to: { target: { atLeast: 7.857 } } },
          { goal: 'short', from: { target: { atMost: 5 } }, to: { target: { atMost: 7.858 } } },
        ],
      ],
      ['settle-all', [{ goal: 'long', from: { target: { atLeast: 10 } }, to: { target: { atLeast: 5 } } }]],
    ]);
  });

  it('without a number are answered in words', () => {
    const { target, ...wish } = plant;
    expect(target).toBeDefined();
    const repairs = repairsOfOne({ goals: [sales, { ...wish, direction: 'increase' }] });
    expect(repairs).toMatchObject([{ kind: 'in-words', changes: [], opens: [] }]);
    expect(repairs[0]?.text).toContain('Give “Long” a number');
  });
});

it('brings two promises to one word, by the cheaper of the two or in between', () => {
  const five = { ...sales, promise: true };
  const eight = { ...sales, key: 'later', department: 'plant', target: { atMost: 8 }, baseline: 9, promise: true };
  expect(repairsOfOne({ goals: [five, eight] }).map(({ kind, changes }) => [kind, changes])).toEqual([
    ['smallest', [{ goal: 'short', from: { target: { atMost: 5 } }, to: { target: { atMost: 8 } } }]],
    [
      'even',
      [
        { goal: 'later', from: { target: { atMost: 8 } }, to: { target: { atMost: 7.4 } } },
        { goal: 'short', from: { target: { atMost: 5 } }, to: { target: { atMost: 7.4 } } },
      ],
    ],
  ]);
});

it('moves, shrinks or adds where a capacity is overloaded', () => {
  const capacities = [aCapacity({ key: 'press', name: 'Press line 2', unit: 'hours a week', amount: 100 })];
  const goals = [
    aGoal({ key: 'rush', department: 'sales', uses: { press: 60 }, due: '2026-03-31' }),
    aGoal({ key: 'frame', department: 'plant', uses: { press: 90 } }),
  ];
  expect(repairsOfOne({ capacities, goals })).toMatchObject([
    {
      kind: 'move',
      changes: [
        {
          goal: 'frame',
          from: { from: '2026-01-01', due: '2026-06-30' },
          to: { from: '2026-04-01', due: '2026-09-28' },
        },
      ],
      text: 'Plant starts “Frame” on 1 April 2026 and ends on 28 September 2026.',
    },
    {
      kind: 'shrink',
      changes: [
        { goal: 'frame', capacity: 'press', from: 90, to: 60 },
        { goal: 'rush', capacity: 'press', from: 60, to: 40 },
      ],
    },
    { kind: 'add', changes: [{ capacity: 'press', from: 100, to: 150 }] },
  ]);
});

it('names what a repair would open instead', () => {
  const capacities = [aCapacity({ key: 'press', name: 'Press line 2', unit: 'hours a week', amount: 100 })];
  const goals = [
    aGoal({ key: 'frame', department: 'plant', uses: { press: 90 }, due: '2026-02-28' }),
    aGoal({ key: 'rush', department: 'sales', uses: { press: 60 }, due: '2026-03-31' }),
    aGoal({ key: 'spares', department: 'service', uses: { press: 60 }, from: '2026-04-01' }),
  ];
  expect(repairsOfOne({ capacities, goals }).find(({ kind }) => kind === 'move')).toMatchObject({
    changes: [{ goal: 'rush', to: { from: '2026-03-01' } }],
    opens: [
      {
        id: expect.stringMatching(/^over-capacity:/) as string,
        headline: 'Press line 2: 120 hours a week planned, 100 there',
      },
    ],
  });
});

it('moves who waits or who is waited for where dates clash', () => {
  const goals = [
    aGoal({
      key: 'launch',
      department: 'sales',
      title: 'Launch the range',
      due: '2026-04-30',
      needs: ['tools.moulds'],
    }),
    aGoal({ key: 'tools', department: 'plant', milestones: [aMilestone({ key: 'moulds', due: '2026-05-31' })] }),
  ];
  expect(repairsOfOne({ goals })).toMatchObject([
    {
      kind: 'move',
      changes: [{ goal: 'launch', from: { due: '2026-04-30' }, to: { due: '2026-05-31' } }],
      text: 'Sales moves “Launch the range” to 31 May 2026.',
    },
    {
      kind: 'move',
      changes: [{ goal: 'tools', milestone: 'moulds', from: { due: '2026-05-31' }, to: { due: '2026-04-30' } }],
    },
  ]);
});

it('says in words what would end a trade-off', () => {
  const goals = [
    aGoal({ key: 'fast', department: 'service', title: 'Answer within the hour', serves: { quick: 0.9 } }),
    aGoal({ key: 'lean', department: 'finance', title: 'Spend less on staff', serves: { quick: -0.6 } }),
  ];
  expect(repairsOfOne({ goals, scopes: { region: { eu: 1, us: 1 } } })).toEqual([
    {
      kind: 'in-words',
      changes: [],
      opens: [],
      text:
        'Finance finds a way to “Spend less on staff” that does not hurt “I get quick”, or eases its target, ' +
        'or the two goals are kept apart in time or by region.',
    },
  ]);
});
