import { get } from 'node:http';
import { ConfigurationError } from './configuration.ts';
import { startApi } from './start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

it('is live and ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const response = await fetch(`${api.url}${path}`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  }
});

it('refuses a port that is taken and names another', async () => {
  const port = Number(new URL(api.url).port);
  await expect(startApi({ databases: api.databases, port })).rejects.toThrow(ConfigurationError);
  await expect(startApi({ databases: api.databases, port })).rejects.toThrow(`PORT=${port + 1} npm start`);
});

it.each([
  ['127.0.0.1', 200],
  ['localhost', 200],
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:80', 403],
])('answers a request for %s with %d, since names can be made to point anywhere', async (host, status) => {
  const { hostname, port } = new URL(api.url);
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    get({ hostname, port, path: '/health/live', headers: { host } }, ({ statusCode }) => resolve(statusCode)).once(
      'error',
      reject,
    );
  });
  expect(answer).toBe(status);
});

it('hides what went wrong inside, gives the id of the request, and logs it once', async () => {
  const logged: unknown[][] = [];
  const { error } = console;
  console.error = (...line: unknown[]) => logged.push(line);
  try {
    await api.source.query('ALTER TABLE goal RENAME TO goal_away');
    const { body, headers } = await api.send('{ organisation(key: "demo") { goals { nodes { key } } } }');
    const [failure] = body.errors ?? [];
    expect(failure?.message).toMatch(/^Something went wrong here\. .+ tell us the id [0-9a-f]{8}-[0-9a-f]{4}/);
    expect(JSON.stringify(body)).not.toMatch(/goal_away|relation|SELECT|stack/i);
    expect(logged).toHaveLength(1);
    const id = headers.get('x-request-id') ?? 'none';
    expect(failure?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: id });
    expect(failure?.message).toContain(id);
    expect(String(logged[0]?.[0])).toContain(id);
  } finally {
    console.error = error;
    await api.source.query('ALTER TABLE goal_away RENAME TO goal');
  }
});

it('refuses a query that is too deep or too long before it costs anything', async () => {
  const deep = `{ organisation(key: "demo") { conflicts { nodes ${'{ goals { conflicts '.repeat(8)} { id } ${'} }'.repeat(8)} } } }`;
  expect((await api.send(deep)).body.errors?.[0]?.message).toMatch(/levels deep and may be 12/);
  const long = `{ ${Array.from({ length: 3_000 }, (_, index) => `a${index}: organisations { key }`).join(' ')} }`;
  expect((await api.send(long)).body.errors?.[0]?.message).toMatch(/token/i);
});

it('answers mistakes of the client with 400 and no stack trace', async () => {
  const { status, body } = await api.send('{ nonsense }');
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toMatch(/Cannot query field "nonsense"/);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|stacktrace/);
});
