import { createServer } from 'node:net';
import { once } from 'node:events';
import { createDataSource, migrate, organisations } from '@concord/persistence';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { type ServerProcess, serverProcess } from './testing/server-process.ts';
import { signInAsDemo } from './testing/sign-in-as-demo.ts';

let database: TestDatabase;
let source: DataSource;
const started: ServerProcess[] = [];

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  source = await createDataSource(database).initialize();
});
afterEach(async () => {
  for (const server of started.splice(0)) server.signal('SIGKILL');
  await source.destroy();
  await database.drop();
});

function start(environment: Record<string, string> = {}): ServerProcess {
  // As `npm start` says it to people.
  const server = serverProcess({ DATABASE_URL: database.url, LOG_FORMAT: 'text', ...environment });
  started.push(server);
  return server;
}
async function conflictsAt(address: string): Promise<object[]> {
  const query = '{ organisation(key: "demo") { conflicts { nodes { rule } } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await signInAsDemo(address) },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { organisation: { conflicts: { nodes: object[] } } } };
  return data.organisation.conflicts.nodes;
}
const keys = async () => (await organisations(source.manager)).map(({ key }) => key);

it('fills an empty database with the demo company, ends in order, and keeps the data from then on', async () => {
  const server = start();
  const address = await server.address;
  expect(server.said()).toContain('The database was empty: the demo company is loaded.');
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  expect(await conflictsAt(address)).toContainEqual({ rule: 'INCOMPATIBLE_TARGETS' });
  expect(await keys()).toEqual(['demo']);

  server.signal('SIGTERM');
  expect(await server.code).toBe(0);
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();

  await source.query("UPDATE organisation SET name = 'Ours'");
  const second = start();
  await second.address;
  expect(second.said()).not.toContain('demo company');
  expect((await organisations(source.manager)).map(({ name }) => name)).toEqual(['Ours']);
  second.signal('SIGINT');
  expect(await second.code).toBe(0);
});

it('starts twice at the same moment on an empty database: each migration once, the demo company once', async () => {
  const servers = [start(), start()];
  const addresses = await Promise.all(servers.map(({ address }) => address));
  for (const address of addresses) expect(await conflictsAt(address)).toContainEqual({ rule: 'INCOMPATIBLE_TARGETS' });
  const said = servers.map((server) => server.said()).join('');
  expect(said.match(/the demo company is loaded/g)).toHaveLength(1);
  expect(await keys()).toEqual(['demo']);
  const applied: { name: string }[] = await source.query('SELECT name FROM migration ORDER BY id');
  expect(applied.map(({ name }) => name)).toEqual(source.migrations.map(({ name }) => name));
});

it('lets visitors into a demo company that was loaded before there were accounts', async () => {
  const first = start();
  await first.address;
  first.signal('SIGTERM');
  await first.code;
  await source.query('TRUNCATE account CASCADE');
  const second = start();
  expect(await conflictsAt(await second.address)).toContainEqual({ rule: 'INCOMPATIBLE_TARGETS' });
  expect(second.said()).not.toContain('Nobody has an account yet');
});

it('says which port is in use and how to choose another', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const { port } = occupant.address() as { port: number };
  const server = start({ PORT: String(port) });
  expect(await server.code).toBe(1);
  expect(server.said().trim()).toBe(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  occupant.close();
});

it('says which database it cannot reach and what to check, without the password', async () => {
  const server = start({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/concord' });
  expect(await server.code).toBe(1);
  expect(server.said().trim()).toBe(
    'No connection to the database at 127.0.0.1:1/concord: connect ECONNREFUSED 127.0.0.1:1. Check that it runs and ' +
      'that DATABASE_URL is right, or unset DATABASE_URL to use the built-in PostgreSQL.',
  );
});

it('leaves a database alone that a newer version has changed', async () => {
  await migrate(source);
  await source.query("INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')");

  const older = start();
  expect(await older.code).toBe(1);
  expect(older.said().trim()).toBe(
    'This database was changed by a newer version of Concord (Later9999999999999). Update this checkout (git pull, ' +
      'then npm start), or point DATABASE_URL at another database.',
  );
  expect(await keys()).toEqual([]);
});

it('says everything that is wrong with its settings in one table, and nothing of a trace or a secret', async () => {
  const server = start({
    PORT: 'abc',
    DATABASE_URL: 'mysql://me:hidden@db/x',
    SMTP_URL: 'smtps://me:hidden@mail.example',
  });
  expect(await server.code).toBe(1);
  expect(server.said().trim().split('\n')).toEqual([
    '3 settings are wrong. Nothing was started.',
    '',
    'variable      now              what is wrong                          what to set',
    '------------  ---------------  -------------------------------------  ------------------------------------------------',
    'PORT          abc              is not a port                          a number from 1 to 65535, or 0 for any free port',
    'DATABASE_URL  set (not shown)  does not read as a PostgreSQL address  postgres://user:password@host:5432/database',
    'MAIL_FROM     not set          is missing beside SMTP_URL             Concord <concord@example.com>',
    '',
    'docs/operations.md describes every setting.',
  ]);
});
