import { EventEmitter, once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { jest } from '@jest/globals';
import { createDataSource } from '@concord/persistence';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { connect, createDatabases, disconnect } from './databases.ts';
import { createLog } from './logging/create-log.ts';
import { startApi } from './start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from './testing/api-under-test.ts';
import { followedPage } from './testing/followed-page.ts';
import { type ServerProcess, serverProcess } from './testing/server-process.ts';
import { signInAsDemo } from './testing/sign-in-as-demo.ts';

const CHECK_IN = `mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "While it stops" }) { __typename } }`;

const post = (url: string, cookie: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: CHECK_IN }),
  });

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((later) => setTimeout(later, 20));
};

/** Keeps every writer to the demo company waiting until it is let go. */
async function holdDemo(source: DataSource): Promise<{ isWaitedFor(): Promise<boolean>; letGo(): Promise<void> }> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`SELECT 1 FROM organisation WHERE key = 'demo' FOR UPDATE`);
  return {
    async isWaitedFor() {
      const waiting: object[] = await source.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    },
    async letGo() {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

describe('a server process that is told to stop', () => {
  let database: TestDatabase;
  let source: DataSource;
  let server: ServerProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database).initialize();
    server = serverProcess({ DATABASE_URL: database.url });
  });
  afterAll(async () => {
    server.signal('SIGKILL');
    await source.destroy();
    await database.drop();
  });

  it('answers what it was asked before, whole, ends the streams of open pages, and ends with code 0', async () => {
    const url = await server.address;
    const cookie = await signInAsDemo(url);
    const page = await followedPage(url, 'demo', cookie);
    const held = await holdDemo(source);
    const answer = post(url, cookie);
    await until(held.isWaitedFor);

    server.signal('SIGTERM');
    await page.ended;
    await until(async () => (await fetch(`${url}/health/live`).catch(() => undefined)) === undefined);
    await held.letGo();

    const response = await answer;
    expect([response.status, await response.json()]).toEqual([200, { data: { checkIn: { __typename: 'GoalSaved' } } }]);
    expect(await server.code).toBe(0);
    expect(await source.query(`SELECT 1 FROM check_in WHERE note = 'While it stops'`)).toHaveLength(1);
  });
});

describe('a server within this process', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApiUnderTest();
  });
  afterAll(() => api.stop());

  it('cuts off what is not answered within its time of grace', async () => {
    const log = createLog({ level: 'silent', format: 'json' });
    const { url, close } = await startApi({ databases: api.databases, port: 0, graceMs: 200, log });
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const cookie = await api.members.cookieOf();
    const held = await holdDemo(api.source);
    const answer = post(url, cookie);
    const outcome = answer.then(
      () => 'answered',
      () => 'cut off',
    );
    await until(held.isWaitedFor);
    await close();
    expect(await outcome).toBe('cut off');
    await held.letGo();
    // What was begun goes on without anybody to tell: the database must stay until then.
    await until(async () => {
      const busy: object[] = await api.source.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
      );
      return busy.length === 0;
    });
    complained.mockRestore();
  });

  it('waits for nobody who is connected and has asked nothing, as browsers do ahead of a question', async () => {
    // Long beyond what a test may take.
    const { url, close } = await startApi({ databases: api.databases, port: 0, graceMs: 10 * 60_000 });
    const silent = createConnection(Number(new URL(url).port), '127.0.0.1');
    const ended = once(silent.resume(), 'close');
    await once(silent, 'connect');
    await fetch(`${url}/health/live`);
    await close();
    await ended;
  });

  it('is live, and neither ready nor answering anything else, until it has brought the database up to date', async () => {
    const port = await freePort();
    const isUpToDate = new EventEmitter();
    // Connected only when the database is up to date, as a server does it.
    const databases = createDatabases({ url: api.databaseUrl });
    const prepare = async () => {
      await once(isUpToDate, 'now');
      await connect(databases);
    };
    const starting = startApi({ databases, port, prepare });
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    await until(async () => (await at('/health/live'))?.status === 200);
    const ready = await at('/health/ready');
    expect(ready?.status).toBe(503);
    expect(await ready?.json()).toMatchObject({ message: 'The database is being brought up to date.' });
    const early = await post(`http://127.0.0.1:${port}`, await api.members.cookieOf());
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);

    isUpToDate.emit('now');
    const { close } = await starting;
    expect((await at('/health/ready'))?.status).toBe(200);
    await close();
    await disconnect(databases);
  });

  it('is not started at all if the database cannot be brought up to date', async () => {
    const port = await freePort();
    const prepare = () => Promise.reject(new Error('no such luck'));
    await expect(startApi({ databases: api.databases, port, prepare })).rejects.toThrow('no such luck');
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}
