import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const TOKEN = 'a-token-of-the-test';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest(undefined, { metricsToken: TOKEN });
});
afterAll(() => api.stop());

const read = (authorization?: string, url = api.url) =>
  fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });

/** The value of one line, by its name and labels as Prometheus writes them; 0 where there is none yet. */
async function measured(line: string): Promise<number> {
  const text = await (await read(`Bearer ${TOKEN}`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? 0 : Number(found.slice(line.length));
}

/** How much each line grows by what is done: by at least that much, however long the server takes to count it. */
async function growth(least: Readonly<Record<string, number>>, work: () => Promise<unknown>): Promise<number[]> {
  const lines = Object.keys(least);
  const before = await Promise.all(lines.map(measured));
  await work();
  for (;;) {
    const grown = (await Promise.all(lines.map(measured))).map((after, index) => after - (before[index] ?? 0));
    // A request counts when its connection has let go of the answer, a moment after the client has it.
    if (lines.every((line, index) => (grown[index] ?? 0) >= (least[line] ?? 0))) return grown;
    await new Promise((later) => setTimeout(later, 50));
  }
}

it.each([[undefined], ['Bearer'], ['Bearer wrong'], [`Bearer ${TOKEN}x`], [`Basic ${TOKEN}`]])(
  'tells nothing to whoever brings %s',
  async (authorization) => {
    const response = await read(authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await response.text()).not.toContain('concord_');
  },
);

it('tells whoever brings the token how the process is, and keeps it from caches', async () => {
  const response = await read(`Bearer ${TOKEN}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toMatch(/^process_cpu_seconds_total [\d.]+$/m);
});

it.each(['plans', 'accounts'] as const)('counts the connections to the database of %s', async (pool) => {
  const inUse = `concord_database_connections{pool="${pool}",state="inUse"}`;
  const before = await measured(inUse);
  const connection = api.databases[pool].createQueryRunner();
  await connection.connect();
  expect(await measured(inUse)).toBe(before + 1);
  await connection.release();
  expect(await measured(inUse)).toBe(before);
});

it('is told also while the database does not answer', async () => {
  const without = await startApiUnderTest(undefined, { metricsToken: TOKEN });
  await without.databases.accounts.destroy();
  expect((await read(`Bearer ${TOKEN}`, without.url)).status).toBe(200);
  await without.stop();
});

it('is not there at all where no token was set', async () => {
  const other = await startApiUnderTest();
  expect((await read(`Bearer ${TOKEN}`, other.url)).status).toBe(404);
  await other.stop();
});

it('counts requests by the template of their address, so that no key makes a line of its own', async () => {
  const count = (method: string, route: string, status: number) =>
    `concord_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;
  const least = { [count('POST', '/graphql', 200)]: 1, [count('GET', 'unknown', 404)]: 2 };
  const grown = await growth(least, async () => {
    await api.ask('{ organisations { key } }');
    await fetch(`${api.url}/no/such/page`);
    await fetch(`${api.url}/nor/this?one=too`);
  });
  expect(grown).toEqual([1, 2]);
});

it('counts operations by type and by what they came to', async () => {
  const count = (type: string, outcome: string) =>
    `concord_graphql_operations_total{type="${type}",outcome="${outcome}"}`;
  const least = { [count('query', 'answered')]: 1, [count('none', 'refused')]: 1, [count('query', 'refused')]: 1 };
  const grown = await growth(least, async () => {
    await api.ask('query ByAName { organisations { key } }');
    await api.send('{ nonsense }');
    await api.send('query ($key: ID!) { organisation(key: $key) { key } }', {});
  });
  expect(grown).toEqual([1, 1, 1]);
});

it('counts what is judged and which conflicts are written, and is left with no question unanswered', async () => {
  const least = {
    'concord_judging_question_duration_seconds_count{kind="change"}': 1,
    'concord_conflicts_written_total{change="opened"}': 1,
    'concord_graphql_operations_total{type="mutation",outcome="answered"}': 1,
  };
  const grown = await growth(least, () =>
    api.ask(`mutation { createGoal(organisation: "demo", goal: {
      key: "promise-in-a-day", department: "sales", title: "Promise every customer delivery within a day",
      metric: "promised-days", target: { atMost: 1 } }) { __typename ... on UserError { message } } }`),
  );
  expect(grown[0]).toBe(1);
  expect(grown[2]).toBe(1);
  expect(await measured('concord_judging_questions_waiting')).toBe(0);
});
