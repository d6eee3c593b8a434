import { judgePlan } from './testing/judging.ts';
import type { Goal, Plan } from './plan.ts';
import { AS_OF } from './testing/arbitrary-plans.ts';
import {
  aCapacity,
  aDepartment,
  aGoal,
  aMetric,
  aMilestone,
  anInfluence,
  anOutcome,
  aPlan,
} from './testing/plan-builders.ts';

const answers = aGoal({
  key: 'answers',
  department: 'service',
  metric: 'hours',
  target: { atMost: 4 },
  baseline: 9,
  owner: 'ada',
  uses: { team: 3 },
});
const punctual = aGoal({
  key: 'punctual',
  department: 'plant',
  metric: 'on-time',
  target: { atLeast: 95 },
  baseline: 88,
  owner: 'bo',
  uses: { team: 2 },
});
const staffing = aGoal({
  key: 'staffing',
  department: 'people',
  metric: 'staff',
  target: { atLeast: 12 },
  baseline: 9,
  due: '2026-12-31',
  owner: 'cy',
});

/** Everything in order: no conflict and no advice. Each case adds to its goals, or changes another part of it. */
function planWith(more: readonly Goal[], parts: Partial<Plan> = {}): Plan {
  const replaced = new Set(more.map(({ key }) => key));
  const orderly: Partial<Plan> = {
    scopes: { region: { eu: 60, us: 40 } },
    outcomes: [anOutcome({ key: 'quick', weight: 5 }), anOutcome({ key: 'prompt', weight: 4 })],
    metrics: [aMetric({ key: 'staff', controlledBy: 'people' }), aMetric({ key: 'hours', controlledBy: 'service' })],
    influences: [
      anInfluence({ from: 'hours', to: 'quick', effect: -0.8 }),
      anInfluence({ from: 'on-time', to: 'prompt', effect: 0.9 }),
      anInfluence({ from: 'staff', to: 'hours', effect: -0.6 }),
    ],
    departments: [aDepartment({ key: 'service', priorities: { quick: 5, prompt: 4 } })],
    capacities: [aCapacity({ key: 'team', amount: 5 })],
    goals: [...[answers, punctual, staffing].filter(({ key }) => !replaced.has(key)), ...more],
  };
  return aPlan({ ...orderly, ...parts });
}

function foundIn(plan: Plan): string[] {
  const { conflicts, advice } = judgePlan(plan, AS_OF);
  return [...conflicts, ...advice].map(({ rule }) => rule);
}

const twin = aGoal({ ...answers, key: 'twin', department: 'sales', owner: 'di', uses: {} });
const depend = (given: Partial<Goal>) =>
  aGoal({ ...answers, key: 'calls', metric: 'calls', uses: {}, serves: { quick: 0.2 }, ...given });
const tiedByLaw = (says: string): Partial<Plan> => ({
  metrics: [aMetric({ key: 'calls' }), aMetric({ key: 'queue', controlledBy: 'plant' }), aMetric({ key: 'staff' })],
  laws: [{ key: 'law', says }],
});

it('finds nothing in the plan that the cases are made from', () => {
  expect(foundIn(planWith([]))).toEqual([]);
});

it.each<[string, Plan]>([
  ['duplicate-effort', planWith([twin])],
  [
    'priority-mismatch',
    planWith([], { departments: [aDepartment({ key: 'plant', priorities: { quick: 1, prompt: 9 } })] }),
  ],
  ['uncovered-outcome', planWith([{ ...punctual, target: { atMost: 88 }, baseline: 95 }])],
  ['orphan-goal', planWith([depend({ serves: {} })])],
  ['vague-goal', planWith([aGoal({ ...depend({}), owner: undefined })])],
  ['unbacked-dependence', planWith([depend({})], tiedByLaw('calls >= queue'))],
  ['ambiguous-effect', planWith([{ ...answers, serves: { quick: -0.5 } }])],
  ['over-capacity', planWith([{ ...twin, metric: 'calls', serves: { quick: 0.2 }, uses: { team: 0.5 } }])],
])('finds %s just beyond the cases', (rule, plan) => {
  expect(foundIn(plan)).toContain(rule);
});

it.each<[string, Plan]>([
  [
    'the same work, for another region',
    planWith([
      { ...answers, scope: { region: ['eu'] } },
      { ...twin, scope: { region: ['us'] } },
    ]),
  ],
  ['the same work, by the same person', planWith([{ ...twin, owner: 'ada' }])],
  ['the same work, as a contribution', planWith([{ ...twin, parent: 'answers' }])],
  ['the same work, carried together', planWith([{ ...twin, sharedWith: ['service'] }])],
  ['the same work, within one department', planWith([{ ...twin, department: 'service' }])],
  ['the same work, one after the other', planWith([{ ...twin, from: '2026-07-01', due: '2026-12-31' }])],
  ['the same work, as one waits for the other', planWith([{ ...twin, needs: ['answers'], due: '2026-09-30' }])],
  ['the same work, one done', planWith([{ ...twin, status: 'done' }])],
  ['the same work, one a draft', planWith([{ ...twin, status: 'draft' }])],
  [
    'two who keep the same as it is',
    planWith(
      [twin, answers].map((goal) => ({
        ...goal,
        target: { between: [3, 6] as const },
        direction: 'maintain' as const,
        baseline: 4,
      })),
    ),
  ],
  [
    'a department that ranks one outcome alone',
    planWith([], { departments: [aDepartment({ key: 'plant', priorities: { prompt: 9 } })] }),
  ],
  [
    'a department that ranks nearly as customers do',
    planWith([], { departments: [aDepartment({ key: 'plant', priorities: { quick: 3, prompt: 6 } })] }),
  ],
  [
    'an outcome that a goal keeps as good as it is',
    planWith([{ ...punctual, target: { between: [90, 99] }, baseline: 95 }]),
  ],
  ['a goal that reaches its outcome by two hops', planWith([{ ...staffing, owner: 'ada' }])],
  ['a goal whose direction its target tells', planWith([depend({})])],
  ['a goal that says since when by no date', planWith([aGoal({ ...depend({}), key: 'calls', from: undefined })])],
  ['a dependence that a law limits on the other side only', planWith([depend({})], tiedByLaw('calls <= queue'))],
  ['a dependence on a metric that nobody controls', planWith([depend({})], tiedByLaw('calls >= -1 * staff'))],
  ['a dependence that is shared', planWith([depend({ sharedWith: ['plant'] })], tiedByLaw('calls >= queue'))],
  [
    'a dependence that the other department works on',
    planWith(
      [
        depend({}),
        aGoal({ ...punctual, key: 'queue', metric: 'queue', target: { atMost: 3 }, uses: {}, serves: { prompt: 0.1 } }),
      ],
      tiedByLaw('calls >= queue'),
    ),
  ],
  [
    'a dependence on one’s own department',
    planWith([depend({ department: 'plant', serves: { prompt: 0.2 } })], tiedByLaw('calls >= queue')),
  ],
  ['a harm that is small beside the help', planWith([{ ...punctual, serves: { prompt: -0.15 } }])],
  [
    'a step that is done already',
    planWith([{ ...answers, milestones: [aMilestone({ key: 'half', done: '2026-01-20' })] }]),
  ],
  [
    'a capacity that is used up',
    planWith([
      { ...answers, uses: { team: 1 } },
      { ...staffing, uses: { team: 2 } },
    ]),
  ],
  [
    'a capacity that two use in turn',
    planWith([
      { ...answers, uses: { team: 5 }, due: '2026-03-31' },
      { ...punctual, uses: { team: 5 }, from: '2026-04-01' },
    ]),
  ],
  [
    'a capacity that one department overloads by itself',
    planWith([
      { ...answers, uses: { team: 9 } },
      { ...punctual, uses: {} },
    ]),
  ],
  [
    'a capacity that a draft would overload',
    planWith([{ ...staffing, key: 'more-staff', status: 'draft', uses: { team: 9 } }]),
  ],
])('says nothing about %s', (_, plan) => {
  expect(foundIn(plan)).toEqual([]);
});
