import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const demo = planNamed('demo.yaml');

interface GoalPage {
  organisation: {
    goals: {
      nodes: { key: string }[];
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };
}

const keysOf = async (filter: object) => {
  const { organisation } = await api.ask<GoalPage>(
    'query ($filter: GoalFilter) { organisation(key: "demo") { goals(first: 100, filter: $filter) { nodes { key } totalCount pageInfo { endCursor hasNextPage } } } }',
    { filter },
  );
  expect(organisation.goals.totalCount).toBe(organisation.goals.nodes.length);
  return organisation.goals.nodes.map(({ key }) => key);
};

it('pages through all goals in the order of the plan, each once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { organisation }: GoalPage = await api.ask(
      'query ($after: String) { organisation(key: "demo") { goals(first: 7, after: $after) { nodes { key } totalCount pageInfo { endCursor hasNextPage } } } }',
      { after },
    );
    seen.push(...organisation.goals.nodes.map(({ key }) => key));
    after = organisation.goals.pageInfo.hasNextPage ? organisation.goals.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(demo.goals.map(({ key }) => key));
});

it('filters by department, shared goals included', async () => {
  const expected = demo.goals.filter(
    ({ department, sharedWith }) => department === 'logistics' || sharedWith.includes('logistics'),
  );
  expect(await keysOf({ departments: ['logistics'] })).toEqual(expected.map(({ key }) => key));
});

it('filters by status, window, words and outcome, all at once', async () => {
  expect(await keysOf({ statuses: ['DRAFT'] })).toEqual(
    demo.goals.filter(({ status }) => status === 'draft').map(({ key }) => key),
  );
  expect(await keysOf({ from: '2027-01-01', to: '2027-12-31' })).toEqual(
    demo.goals
      .filter(({ due, from }) => (due ?? '9') >= '2027-01-01' && (from ?? '0') <= '2027-12-31')
      .map(({ key }) => key),
  );
  expect(await keysOf({ text: 'DELIVERY WITHIN' })).toContain('promise-5');
  expect(await keysOf({ outcomes: ['on-time'], departments: ['sales'], text: 'five days' })).toEqual(['promise-5']);
  expect(await keysOf({ progress: ['AT_RISK'] })).toContain('promise-5');
  expect(await keysOf({ outcomes: ['no-such-outcome'] })).toEqual([]);
});

it.each(['100%', '_', '\\', "'; DROP TABLE goal; --", 'a\0b'])('takes %j in a search as text', async (text) => {
  const found = await keysOf({ text });
  const plain = text.replaceAll('\0', '').toLowerCase();
  expect(found).toEqual(
    demo.goals.filter(({ title, key }) => `${title}\n${key}`.toLowerCase().includes(plain)).map(({ key }) => key),
  );
});

it.each([0, -1, 101, 1_000_000])('refuses a page of %d goals and says what it may be', async (first) => {
  const { body } = await api.send(
    'query ($first: Int!) { organisation(key: "demo") { goals(first: $first) { nodes { key } } } }',
    { first },
  );
  expect(body.errors?.[0]?.message).toMatch(/"first" must be between 1 and 100/);
});

it.each([
  'nonsense',
  '',
  Buffer.from('["x"]').toString('base64url'),
  Buffer.from('[1,"a\\u0000"]').toString('base64url'),
])('refuses the cursor %j and says what to use', async (after) => {
  const { body } = await api.send(
    'query ($after: String) { organisation(key: "demo") { goals(after: $after) { nodes { key } } } }',
    { after },
  );
  expect(body.errors?.[0]?.message).toMatch(/Use the "endCursor" of the page before/);
});

it('shows a goal with everything that belongs to it', async () => {
  const { organisation } = await api.ask<{ organisation: { goal: Record<string, unknown> } }>(
    `{ organisation(key: "demo") { goal(key: "promise-5") { title department { name } owner { name } metric { name unit } target { kind low high } baseline
       milestones { key late } checkIns { on value } curve { on plan actual } progress { status progress expected milestones { done left } } serves { outcome { key } effect }
       effects { outcome { key } support denial } conflicts { id rule } version archivedAt } } }`,
  );
  const stored = demo.goals.find(({ key }) => key === 'promise-5');
  expect(organisation.goal).toMatchObject({
    title: stored?.title,
    department: { name: 'Sales' },
    target: { kind: 'AT_MOST', low: null, high: 5 },
    version: 1,
    archivedAt: null,
  });
  expect(organisation.goal['checkIns']).toHaveLength(stored?.checkIns.length ?? 0);
  expect(organisation.goal['conflicts']).toContainEqual(expect.objectContaining({ rule: 'OPPOSED_TARGETS' }));
});

it('counts the conflicts of goals as it lists them', async () => {
  await api.source.query(`UPDATE conflict SET state = 'resolved' WHERE md5(id) < '4'`);
  const { organisation } = await api.ask<{
    organisation: { goals: { nodes: { key: string; conflictCount: number; conflicts: object[] }[] } };
  }>('{ organisation(key: "demo") { goals(first: 100) { nodes { key conflictCount conflicts { id } } } } }');
  const { nodes } = organisation.goals;
  const expected = nodes.map(({ key, conflicts }) => [key, conflicts.length]);
  expect(nodes.map(({ key, conflictCount }) => [key, conflictCount])).toEqual(expected);
  expect(new Set(expected.map(([, count]) => count)).size).toBeGreaterThan(3);
  await api.startAfresh();
});

const WHOLE_GOAL = `key title department { key } sharedWith { key } owner { key department { key } } metric { key controlledBy { key } } serves { outcome { key } effect }
  effects { outcome { key } supportPath { goal { key } hops { from } } } parent { key title } children { key title } uses { capacity { key } } milestones { key } checkIns { on }
  curve { on } progress { status } conflictCount conflicts { id goals { key owner { key } } departments { key } outcomes { key } evidence { positions { goal { key } } } }`;

it('costs no more statements for 50 goals than for one, whatever is asked of them', async () => {
  const statementsFor = async (filter: object, count: number) => {
    await api.ask('{ organisation(key: "demo") { alignment { headline } } }');
    api.statements.length = 0;
    const { organisation } = await api.ask<GoalPage>(
      `query ($filter: GoalFilter) { organisation(key: "demo") { goals(filter: $filter) { totalCount nodes { ${WHOLE_GOAL} } pageInfo { endCursor } } } }`,
      { filter },
    );
    expect(organisation.goals.nodes).toHaveLength(count);
    return api.statements.length;
  };
  // One that has a parent, so that each kind of neighbour is read in both cases.
  const child = demo.goals.find(({ parent }) => parent !== undefined)?.key ?? '';
  const forOne = await statementsFor({ text: child }, 1);
  expect(await statementsFor({}, 50)).toBeLessThanOrEqual(forOne);
});

it('costs the same number of statements for 50 conflicts as for one', async () => {
  const statementsFor = async (first: number) => {
    await api.ask('{ organisation(key: "demo") { alignment { headline } } }');
    api.statements.length = 0;
    await api.ask(
      'query ($first: Int!) { organisation(key: "demo") { conflicts(first: $first) { nodes { id goals { key title owner { name } } evidence { effects { support { goal { key } } } } } } } }',
      { first },
    );
    return api.statements.length;
  };
  expect(await statementsFor(50)).toBe(await statementsFor(1));
});

it('adds up how far the parts of a goal have come, each by its emphasis', async () => {
  const { organisation } = await api.ask<{ organisation: { goal: { parts: object }; whole: { parts: null } } }>(
    `{ organisation(key: "demo") { goal(key: "on-time-95") { parts { covered planned parts { weight goal { key } } } }
       whole: goal(key: "inbound-92") { parts { covered } } } }`,
  );
  // 84 on the way from 81 to 92, where 85 and 47 of 61 days of the way to 89 were planned; and a part that begins next year.
  expect(organisation.goal.parts).toEqual({
    covered: 0.136,
    planned: 0.322,
    parts: [
      { weight: 0.5, goal: { key: 'freeze-orders' } },
      { weight: 0.5, goal: { key: 'inbound-92' } },
    ],
  });
  expect(organisation.whole.parts).toBeNull();
});
