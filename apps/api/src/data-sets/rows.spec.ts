import { DATA_SETS } from '@concord/data-sets';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let token: Record<string, string>;
beforeAll(async () => {
  api = await startApiUnderTest();
  token = { cookie: '', authorization: `Bearer ${await api.members.token()}` };
});
afterAll(() => api.stop());

type Row = Record<string, string | number | boolean | null>;

interface Page {
  readonly nodes: Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const columnsOf = (field: string) =>
  DATA_SETS.find(({ one }) => `${one}Rows` === field)
    ?.columns.map(({ name }) => name)
    .join(' ') ?? '';

/** A page of rows with all their columns. */
async function page(field: string, args: string): Promise<Page> {
  const rows = `${field}(${args}) { nodes { ${columnsOf(field)} } pageInfo { hasNextPage endCursor } totalCount }`;
  const { organisation } = await api.ask<{ organisation: Record<string, Page> }>(
    `{ organisation(key: "demo") { ${rows} } }`,
    {},
    token,
  );
  return organisation[field] as Page;
}

/** All rows, read in pages of this many. */
async function allRows(field: string, first: number, args = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await page(field, `first: ${first} ${after} ${args}`);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row['id'], row]));

it.each(DATA_SETS.map(({ one, table }) => [`${one}Rows`, table]))(
  'reads all %s in pages as it does at once, by moment and id, with values of their types',
  async (field, table) => {
    const [{ stored }] = await api.source.query(`SELECT count(*)::int AS stored FROM ${table}`);
    const atOnce = await page(field, 'first: 10000');
    expect({ rows: atOnce.nodes.length, totalCount: atOnce.totalCount }).toEqual({ rows: stored, totalCount: stored });
    const inPages = await allRows(field, Math.max(1, Math.ceil(stored / 5)));
    expect(inPages).toEqual(atOnce.nodes);
    expect(new Set(inPages.map(({ id }) => id)).size).toBe(stored);
    const moments = inPages.map(({ updatedAt }) => String(updatedAt));
    expect(moments).toEqual([...moments].sort());
    expect(
      inPages.flatMap((row) => Object.entries(row).filter(([name, value]) => !isOfType(field, name, value))),
    ).toEqual([]);
  },
);

const SHAPES = {
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  integer: (value: unknown) => Number.isInteger(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  time: (value: unknown) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value)),
};

function isOfType(field: string, name: string, value: unknown): boolean {
  const column = DATA_SETS.find(({ one }) => `${one}Rows` === field)?.columns.find((one) => one.name === name);
  return column !== undefined && (value === null || SHAPES[column.type](value));
}

it('says what there is to read, with every column', async () => {
  const { organisation } = await api.ask<{ organisation: { dataSets: { name: string; columns: object[] }[] } }>(
    '{ organisation(key: "demo") { dataSets { name field says columns { name type says } } } }',
  );
  expect(organisation.dataSets.map(({ name, columns }) => [name, columns.length])).toEqual(
    DATA_SETS.map(({ name, columns }) => [name, columns.length]),
  );
});

it('tells a goal as the plan has it, with its latest check-in', async () => {
  const { nodes } = await page('goalRows', 'filter: { id: { equals: "promise-5" } }');
  const goal = planNamed('demo.yaml').goals.find(({ key }) => key === 'promise-5');
  const latest = goal?.checkIns.at(-1);
  expect(nodes).toEqual([
    expect.objectContaining({
      title: goal?.title,
      department: 'sales',
      targetKind: 'at-most',
      targetHigh: 5,
      value: latest?.value,
      checkedInOn: latest?.on,
      milestones: goal?.milestones.length,
      deletedAt: null,
    }),
  ]);
});

it('misses nothing and repeats nothing while others write, for whoever keeps a copy', async () => {
  const copy = new Map<unknown, Row>();
  let since = '';
  /** As a tool does it every night: everything at first, then what changed. */
  const load = async () => {
    const seen = new Set<unknown>();
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await page('goalRows', `first: 3 ${after} ${since}`);
      for (const row of nodes) {
        expect(seen.has(`${row['id']} ${row['updatedAt']}`)).toBe(false);
        seen.add(`${row['id']} ${row['updatedAt']}`);
        copy.set(row['id'], row);
      }
      if (!pageInfo.hasNextPage) break;
      after = `after: "${pageInfo.endCursor}"`;
    }
    const moments = [...copy.values()].map(({ updatedAt }) => String(updatedAt));
    since = `updatedSince: "${moments.sort().at(-1)}"`;
  };
  let writing = true;
  const write = async (goal: string) => {
    for (let value = 1; writing; value += 1)
      await api.ask(
        `mutation { checkIn(organisation: "demo", goal: "${goal}", checkIn: { value: ${value}, on: "2026-11-16" }) { __typename } }`,
      );
  };
  const writers = ['promise-5', 'promise-9', 'lead-time-55'].map(write);
  for (let night = 0; night < 3; night += 1) await load();
  writing = false;
  await Promise.all(writers);
  await load();
  expect([...copy.values()].filter(({ deletedAt }) => deletedAt === null).length).toBe(63);
  expect(copy).toEqual(byId(await allRows('goalRows', 10_000)));
});

it('tells what was deleted since, and that it came back', async () => {
  const moment = new Date().toISOString();
  const since = `updatedSince: "${moment}"`;
  const demo = planNamed('demo.yaml');
  const without = {
    ...demo,
    goals: demo.goals.map((goal) =>
      goal.key === 'promise-5' ? { ...goal, milestones: goal.milestones.slice(1) } : goal,
    ),
  };
  const first = demo.goals.find(({ key }) => key === 'promise-5')?.milestones[0]?.key;
  const id = `promise-5/${first}`;
  await api.store(without);
  expect(byId(await allRows('milestoneRows', 2, since)).get(id)).toMatchObject({
    goal: null,
    title: null,
    deletedAt: expect.any(String),
  });
  expect(byId(await allRows('milestoneRows', 2)).has(id)).toBe(false);
  await api.store(demo);
  expect(byId(await allRows('milestoneRows', 2, since)).get(id)).toMatchObject({ goal: 'promise-5', deletedAt: null });
});

it('leaves out archived goals, unless one asks what changed', async () => {
  const moment = new Date().toISOString();
  const { organisation } = await api.ask<{ organisation: { goal: { version: number } } }>(
    '{ organisation(key: "demo") { goal(key: "answer-4h") { version } } }',
  );
  await api.ask(
    `mutation { archiveGoal(organisation: "demo", key: "answer-4h", version: ${organisation.goal.version}) { __typename } }`,
  );
  expect(byId(await allRows('goalRows', 100)).has('answer-4h')).toBe(false);
  const changed = byId(await allRows('goalRows', 100, `updatedSince: "${moment}"`)).get('answer-4h');
  expect(changed).toMatchObject({ department: 'service', deletedAt: expect.any(String) });
});

it.each([
  [
    'department: { in: ["sales", "finance"] }',
    ({ department }: Row) => ['sales', 'finance'].includes(String(department)),
  ],
  ['title: { contains: "DAYS" }', ({ title }: Row) => String(title).toLowerCase().includes('days')],
  [
    'targetHigh: { from: 4, to: 6.5 }',
    ({ targetHigh }: Row) => typeof targetHigh === 'number' && targetHigh >= 4 && targetHigh <= 6.5,
  ],
  ['milestones: { from: 1.5 }', ({ milestones }: Row) => Number(milestones) >= 2],
  ['due: { to: "2026-12-31" }', ({ due }: Row) => due !== null && String(due) <= '2026-12-31'],
  ['promise: { equals: true }', ({ promise }: Row) => promise === true],
  ['owner: { isEmpty: true }', ({ owner }: Row) => owner === null],
  [
    'value: { isEmpty: false }, status: { equals: "active" }',
    ({ value, status }: Row) => value !== null && status === 'active',
  ],
  ['createdAt: { from: "2100-01-01T00:00:00+01:00" }', () => false],
])('filters by %s', async (filter, fits) => {
  const all = await allRows('goalRows', 10_000);
  const { nodes, totalCount } = await page('goalRows', `first: 10000, filter: { ${filter} }`);
  expect(nodes).toEqual(all.filter(fits));
  expect(totalCount).toBe(nodes.length);
});

it.each([
  ['{ column: due }', (row: Row) => [row['due']]],
  ['{ column: owner }, { column: targetHigh, descending: true }', (row: Row) => [row['owner'], row['targetHigh']]],
  ['{ column: promise, descending: true }', (row: Row) => [row['promise']]],
])('orders by %s, in pages as at once, with nothing where nothing stands before the end', async (orderBy, keys) => {
  const atOnce = await page('goalRows', `first: 10000, orderBy: [${orderBy}]`);
  expect(await allRows('goalRows', 7, `orderBy: [${orderBy}]`)).toEqual(atOnce.nodes);
  const first = atOnce.nodes.map((row) => keys(row)[0]);
  const there = first.filter((value) => value !== null);
  expect(first).toEqual([...there, ...first.filter((value) => value === null)]);
  const sorted = [...there].sort((a, b) => (String(a) < String(b) ? -1 : Number(String(a) > String(b))));
  expect(there).toEqual(orderBy.startsWith('{ column: promise') ? sorted.reverse() : sorted);
});

interface Group {
  readonly department: string | null;
  readonly promise: boolean | null;
  readonly count: number;
  readonly targetHigh: {
    count: number;
    sum: number | null;
    average: number | null;
    least: number | null;
    most: number | null;
  };
}

it('adds up to what the rows say', async () => {
  const all = await allRows('goalRows', 10_000, 'filter: { status: { equals: "active" } }');
  const stats = 'goalStats(groupBy: [promise, department], filter: { status: { equals: "active" } })';
  const { organisation } = await api.ask<{ organisation: { goalStats: Group[] } }>(
    `{ organisation(key: "demo") { ${stats} { department promise count targetHigh { count sum average least most } } } }`,
  );
  const groups = organisation.goalStats;
  const rowsIn = (group: Group) =>
    all.filter((row) => row['department'] === group.department && row['promise'] === group.promise);
  expect(groups.map((group) => rowsIn(group).length)).toEqual(groups.map(({ count }) => count));
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  for (const group of groups) {
    const numbers = rowsIn(group).flatMap(({ targetHigh }) => (typeof targetHigh === 'number' ? [targetHigh] : []));
    const sum = numbers.reduce((total, number) => total + number, 0);
    expect(group.targetHigh).toEqual(
      numbers.length === 0
        ? { count: 0, sum: null, average: null, least: null, most: null }
        : {
            count: numbers.length,
            sum: expect.closeTo(sum),
            average: expect.closeTo(sum / numbers.length),
            least: Math.min(...numbers),
            most: Math.max(...numbers),
          },
    );
  }
  const order = groups.map(({ promise, department }) => `${Number(promise)} ${department ?? '~'}`);
  expect(order).toEqual([...order].sort());
});

it('counts all rows together where nothing is grouped by, also where there are none', async () => {
  const { organisation } = await api.ask<{ organisation: Record<string, object> }>(
    '{ organisation(key: "demo") { goalStats { count } decisionStats { count expectedValue { count sum } } departmentStats(groupBy: [name], filter: { name: { equals: "Nobody" } }) { count } } }',
  );
  const goals = (await allRows('goalRows', 10_000)).length;
  expect(organisation).toEqual({
    goalStats: [{ count: goals }],
    decisionStats: [{ count: 0, expectedValue: { count: 0, sum: null } }],
    departmentStats: [],
  });
});

it('has the same columns on an empty page, and no cursor', async () => {
  const empty = await page('decisionRows', 'first: 5');
  expect(empty).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 });
});

it.each([
  ['first: 0', /"first" must be between 1 and 10000; it is 0/],
  ['first: 10001', /"first" must be between 1 and 10000/],
  ['after: "nonsense"', /"after" is not a cursor of this list in this order/],
  [`after: "${Buffer.from('["2026-99-99T00:00:00.000Z","a"]').toString('base64url')}"`, /"after" is not a cursor/],
  [`after: "${Buffer.from('["2026-01-01T00:00:00.000Z",null]').toString('base64url')}"`, /"after" is not a cursor/],
  ['updatedSince: "yesterday"', /"yesterday" is not a moment/],
  ['updatedSince: "2026-01-01T00:00:00"', /time zone/],
  ['filter: { title: { contains: "a\\u0000b" } }', /U\+0000/],
])('refuses %s, and says what to do', async (args, message) => {
  await expect(page('goalRows', args)).rejects.toThrow(message);
});

it('gives people a page that people read, and tells them of tokens', async () => {
  const ask = (first: number) =>
    api.ask(`{ organisation(key: "demo") { goalRows(first: ${first}) { nodes { id } } } }`);
  await expect(ask(100)).resolves.toBeTruthy();
  await expect(ask(101)).rejects.toThrow(/between 1 and 100; it is 101.*A token may read up to 10000/);
});
