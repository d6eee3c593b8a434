import { connect } from 'node:net';
import { createDataSource } from '@concord/persistence';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { type ServerProcess, serverProcess } from '../testing/server-process.ts';
import { signInAsDemo } from '../testing/sign-in-as-demo.ts';

// A real server whose log is told everything (LOG_LEVEL=trace). Whatever is secret holds the word "hidden".

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly route?: string;
  readonly err?: { readonly type: string; readonly stack: string };
}

let database: TestDatabase;
let source: DataSource;
let server: ServerProcess;
let url: string;
let session: string;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
  server = serverProcess({
    DATABASE_URL: database.url.replace('@', ':hidden@'),
    LOG_LEVEL: 'trace',
    METRICS_TOKEN: 'hidden-0123456789',
    SMTP_URL: 'smtps://me:hidden@mail.example',
    MAIL_FROM: 'concord@example.com',
  });
  url = await server.address;
  session = await signInAsDemo(url);
  SECRETS['cookie'] = `session=hidden; ${session}`;
});
afterAll(async () => {
  server.signal('SIGKILL');
  await source.destroy();
  await database.drop();
});

/** Without the last one, which may be on its way. */
const lines = (): Line[] =>
  server
    .said()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

const SECRETS: Record<string, string> = { 'x-api-key': 'hidden' };

const post = (body: string, headers: Record<string, string> = SECRETS) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const ask = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));

const EVERYTHING = '{ organisation(key: "demo") { conflicts(first: 50) { nodes { headline explanation } } } }';

const CHECK_IN = `mutation ($note: String) { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: $note }) { __typename } }`;

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((later) => setTimeout(later, 20));
};

/** Sends a request as it stands, and is gone after so many milliseconds, whatever has come by then. */
async function leave(milliseconds: number, line: string, headers: readonly string[], body = ''): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  socket.write([`${line} HTTP/1.1`, `Host: ${hostname}`, `Cookie: ${session}`, ...headers, '', body].join('\r\n'));
  await new Promise((later) => setTimeout(later, milliseconds));
  socket.destroy();
}

it('says one line of JSON for each request and none for questions after its health', async () => {
  for (const path of ['/health/live', '/health/ready', '/metrics']) await fetch(`${url}${path}`);
  await ask('{ organisations { key } }');
  await fetch(`${url}/live/nowhere`, { headers: SECRETS });
  await until(() => lines().some(({ route }) => route === '/live/:organisation'));
  const requests = lines().filter(({ route = '/sign-in' }) => !route.startsWith('/sign-in'));
  expect(requests).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      id: expect.any(String),
      method: 'POST',
      route: '/graphql',
      status: 200,
      ms: expect.any(Number),
      msg: 'POST /graphql 200',
    },
    expect.objectContaining({ method: 'GET', route: '/live/:organisation', status: 404 }),
  ]);
});

it('takes it for nothing wrong when somebody leaves while an answer is on its way', async () => {
  const asked = JSON.stringify({ query: EVERYTHING });
  const json = ['Content-Type: application/json', 'Accept-Encoding: gzip'];
  for (const moment of [0, 1, 2, 4, 8, 16, 32, 64]) {
    await leave(moment, 'GET /live/demo', []);
    await leave(moment, 'POST /graphql', [...json, `Content-Length: ${asked.length}`], asked);
    await leave(moment, 'POST /graphql', [...json, 'Content-Length: 1000'], '{ "query": "{ organisa');
  }
  await until(() => lines().filter(({ msg }) => msg.startsWith('Somebody left')).length >= 1);
  expect(lines().filter(({ level }) => ['warn', 'error', 'fatal'].includes(level))).toEqual([]);
});

it('says nothing secret that it was sent or started with, whatever goes wrong meanwhile', async () => {
  await fetch(`${url}/set-up/hidden?token=hidden`, { headers: { ...SECRETS, authorization: 'Bearer hidden' } });
  await fetch(`${url}/health/hidden?token=hidden`);
  await post('{ "password": "hidden", ', SECRETS);
  await ask(`{ organisation(key: "hidden hidden") { key } nonsense(password: "hidden") }`);
  await ask(CHECK_IN, { note: { password: 'hidden' } });

  await source.query(`ALTER TABLE check_in ADD CONSTRAINT never CHECK (note <> 'hidden') NOT VALID`);
  const refused = await ask(CHECK_IN, { note: 'hidden' });
  const { errors } = (await refused.json()) as { errors: { extensions: { requestId: string } }[] };
  await until(() => lines().some(({ level }) => level === 'error'));
  const failures = lines().filter(({ level }) => level === 'error');
  expect(failures.map(({ msg }) => msg)).toEqual([`Unexpected failure ${errors[0]?.extensions.requestId}:`]);
  expect(failures[0]?.err?.stack).toMatch(/violates check constraint "never"/);

  await source.query('ALTER TABLE check_in DROP CONSTRAINT never');
  const written = await ask(CHECK_IN, { note: 'hidden' });
  expect(await written.json()).toEqual({ data: { checkIn: { __typename: 'GoalSaved' } } });

  server.signal('SIGTERM');
  await server.code;
  expect(server.said()).not.toContain('hidden');
  expect(server.said()).not.toContain(session.split('=').at(1));
});
