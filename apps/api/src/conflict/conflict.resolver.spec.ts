import type { Goal, Plan } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store(planNamed('examples/promise-and-lead-time.yaml'));
});
afterAll(() => api.stop());

const CHANGES = `changes { __typename
  ... on TargetChange { goal { key } targetBefore { kind low high } targetAfter { kind low high } }
  ... on DatesChange { goal { key } milestone title datesBefore { from due } datesAfter { from due } }
  ... on CapacityUseChange { goal { key } capacity { key } amountBefore amountAfter }
  ... on CapacityChange { capacity { key } amountBefore amountAfter }
  ... on FactChange { metric { name } valueBefore valueAfter } }`;

interface Found {
  rule: string;
  capacity: object | null;
  laws: object[];
  evidence: Record<string, unknown>;
  repairs: {
    kind: string;
    text: string;
    changes: object[];
    opens: { rule: string; evidence: { positions: object[] } }[];
  }[];
}

async function conflictsOf(organisation: string, rules: string[]): Promise<Found[]> {
  const answer = await api.ask<{ organisation: { conflicts: { nodes: Found[] } } }>(
    `query ($key: ID!, $rules: [ConflictRule!]) { organisation(key: $key) { conflicts(filter: { rules: $rules }) { nodes { rule capacity { name } laws { key }
       evidence { promises { end values { goal { key } value } }
         clash { laws { says inWords because } facts { metric { name } value } bounds { metric { key } end value } shortage gap { value unit } }
         load { capacity { name } amount peak peakDay from to days users { goal { key } amount } usersOfRun { amount } } }
       repairs { kind text ${CHANGES} opens { rule evidence { positions { high goal { key target { high } } } } } } } } } }`,
    { key: organisation, rules },
  );
  return answer.organisation.conflicts.nodes;
}

it('shows the laws and facts that targets cannot hold with, and what would settle it', async () => {
  const [found] = await conflictsOf('example', ['INCOMPATIBLE_TARGETS']);
  expect(found).toMatchObject({
    laws: [{ key: 'queueing' }],
    capacity: null,
    evidence: {
      promises: [],
      load: null,
      clash: {
        laws: [
          {
            says: 'lead-time >= 2 + 10 * custom-share + 0.005 * orders',
            inWords: 'production lead time ≥ 2 + 10 × share of custom orders + 0.005 × orders a week',
            because: 'Set-ups and the queue',
          },
        ],
        facts: [{ metric: { name: 'Orders a week' }, value: 400 }],
        bounds: [],
        shortage: 0.125,
      },
    },
  });
  expect(found?.repairs.map(({ kind, changes }) => [kind, changes])).toEqual(
    expect.arrayContaining([
      [
        'EVEN',
        [
          {
            __typename: 'TargetChange',
            goal: { key: 'custom-25' },
            targetBefore: { kind: 'AT_LEAST', low: 0.25, high: null },
            targetAfter: { kind: 'AT_LEAST', low: 0.225, high: null },
          },
          {
            __typename: 'TargetChange',
            goal: { key: 'lead-6' },
            targetBefore: { kind: 'AT_MOST', low: null, high: 6 },
            targetAfter: { kind: 'AT_MOST', low: null, high: 6.25 },
          },
        ],
      ],
      [
        'BOUNDARY',
        [{ __typename: 'FactChange', metric: { name: 'Orders a week' }, valueBefore: 400, valueAfter: 300 }],
      ],
    ]),
  );
});

it('shows what each department promises customers', async () => {
  const [found] = await conflictsOf('demo', ['INCONSISTENT_PROMISE']);
  expect(found?.evidence['promises']).toEqual([
    {
      end: 'HIGH',
      values: [
        { goal: { key: 'answer-4h' }, value: 4 },
        { goal: { key: 'answer-at-once' }, value: 1 },
      ],
    },
  ]);
});

it('shows who plans with more of a capacity than there is, on which days, and how to move, shrink or add', async () => {
  const [found] = await conflictsOf('demo', ['OVER_CAPACITY']);
  const load = found?.evidence['load'] as { amount: number; peak: number; users: { amount: number }[] };
  expect(found?.capacity).toEqual({ name: 'Engineers' });
  expect(load).toMatchObject({ capacity: { name: 'Engineers' }, peakDay: '2027-01-01', to: '2027-01-31', days: 31 });
  expect(load.users.reduce((sum, { amount }) => sum + amount, 0)).toBe(load.peak);
  expect(load.peak).toBeGreaterThan(load.amount);
  const changes = new Map(found?.repairs.map((repair) => [repair.kind, repair.changes]));
  expect([...changes.keys()].sort()).toEqual(['ADD', 'MOVE', 'SHRINK']);
  expect(changes.get('ADD')).toEqual([
    { __typename: 'CapacityChange', capacity: { key: 'engineers' }, amountBefore: load.amount, amountAfter: load.peak },
  ]);
  expect(changes.get('SHRINK')?.map((change) => (change as { __typename: string }).__typename)).toEqual(
    load.users.map(() => 'CapacityUseChange'),
  );
});

it('names the step that a date is moved for', async () => {
  const found = await conflictsOf('demo', ['SCHEDULE_CLASH']);
  const changes = found.flatMap(({ repairs }) => repairs.flatMap((repair) => repair.changes));
  expect(changes).toContainEqual({
    __typename: 'DatesChange',
    goal: { key: 'boelge-tooling' },
    milestone: 'first-frames',
    title: 'First fifty frames from the new tools',
    datesBefore: { from: null, due: '2027-04-12' },
    datesAfter: { from: null, due: '2027-03-15' },
  });
});

it('has nothing to settle where there is only a question', async () => {
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: { repairs: object[] }[] } } }>(
    '{ organisation(key: "demo") { conflicts(filter: { tiers: [POSSIBLE] }) { nodes { repairs { text } } } } }',
  );
  expect(organisation.conflicts.nodes.length).toBeGreaterThan(0);
  expect(organisation.conflicts.nodes.flatMap(({ repairs }) => repairs)).toEqual([]);
});

it('shows the conflicts that a repair would open as they would then be', async () => {
  const plan = planNamed('examples/promise-and-lead-time.yaml');
  await api.store({
    ...plan,
    organisation: { key: 'rivals', name: 'Rivals' },
    goals: [
      goalOf(plan, 'lead-6', { key: 'long', target: { atLeast: 8 }, baseline: 4, serves: { 'quick-delivery': 1 } }),
      goalOf(plan, 'lead-6', { key: 'sales-4', department: 'sales', target: { atMost: 4 }, promise: true }),
      goalOf(plan, 'lead-6', { key: 'finance-4', department: 'finance', target: { atMost: 4 }, promise: true }),
    ],
  });
  const [found] = await conflictsOf('rivals', ['OPPOSED_TARGETS']);
  const smallest = found?.repairs.find(({ kind }) => kind === 'SMALLEST');
  expect(smallest?.opens.map(({ rule, evidence }) => [rule, evidence.positions])).toEqual([
    [
      'INCONSISTENT_PROMISE',
      [
        { high: 4, goal: { key: 'finance-4', target: { high: 4 } } },
        { high: 8, goal: { key: 'sales-4', target: { high: 8 } } },
      ],
    ],
  ]);
});

it('costs the same number of statements for all conflicts with their repairs as for one', async () => {
  const statementsFor = async (first: number) => {
    await api.ask('{ organisation(key: "demo") { alignment { headline } } }');
    api.statements.length = 0;
    await api.ask(
      `query ($first: Int!) { organisation(key: "demo") { conflicts(first: $first, filter: { tiers: [PROVEN, STATED] }) { nodes { laws { key }
         evidence { promises { values { goal { key } } } load { users { goal { key } } } clash { laws { key } } }
         repairs { text ${CHANGES} opens { goals { title owner { name } } } } } } } }`,
      { first },
    );
    return api.statements.length;
  };
  // What has not been worked out yet comes later than what has, and its goals are read by statements of their own.
  await statementsFor(50);
  expect(await statementsFor(50)).toBe(await statementsFor(1));
});

function goalOf(plan: Plan, key: string, more: Partial<Goal>): Goal {
  const goal = plan.goals.find((one) => one.key === key);
  if (!goal) throw new Error(`no goal ${key}`);
  return { ...goal, ...more };
}

interface Conflicts {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

it.each([
  ['DAYS: PROMISED', ['At most 5 days or at least 9 days: promised delivery time']],
  ['at most 5%9 days', []],
])('finds conflicts by a part of their headline: %s', async (text, headlines) => {
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: { headline: string }[] } } }>(
    'query ($text: String!) { organisation(key: "demo") { conflicts(filter: { text: $text }) { nodes { headline } } } }',
    { text },
  );
  expect(organisation.conflicts.nodes.map(({ headline }) => headline)).toEqual(headlines);
});

it.each([
  ['a department', 'department(key: "sales")', 'departments: ["sales"]'],
  ['an outcome', 'outcome(key: "on-time")', 'outcomes: ["on-time"]'],
])('turns the pages of the conflicts of %s, and shows each of them once', async (_, owner, filter) => {
  const page = (after: string | null) =>
    api.ask<{ organisation: { owner: { conflicts: Conflicts }; all: Conflicts } }>(
      `query ($after: String) { organisation(key: "demo") {
         owner: ${owner} { conflicts(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
         all: conflicts(first: 100, filter: { ${filter} }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    );
  const { all } = (await page(null)).organisation;
  const turned: string[] = [];
  for (let after: string | null = null, hasNext = true; hasNext;) {
    const { conflicts }: { conflicts: Conflicts } = (await page(after)).organisation.owner;
    expect(conflicts.totalCount).toBe(all.totalCount);
    turned.push(...conflicts.nodes.map(({ id }) => id));
    after = conflicts.pageInfo.endCursor;
    hasNext = conflicts.pageInfo.hasNextPage;
  }
  expect(turned).toEqual(all.nodes.map(({ id }) => id));
  expect(turned.length).toBeGreaterThan(2);
});
