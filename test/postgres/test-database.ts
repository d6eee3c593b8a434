import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** The same as a connection string, for processes of their own. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A filled database that many spec files begin with. */
export interface Template {
  /** What it is called on the server: letters and underscores. */
  readonly name: string;
  /** Fills an empty database; called once a run. */
  fill(database: TestDatabase): Promise<void>;
}

/**
 * A migrated database of its own on the run's server: empty, or a copy of a template.
 *
 * @example
 * let database: TestDatabase;
 * beforeAll(async () => { database = await createTestDatabase(); });
 * afterAll(() => database.drop());
 */
export async function createTestDatabase({
  migrated = true,
  like,
}: { readonly migrated?: boolean; readonly like?: Template } = {}): Promise<TestDatabase> {
  if (like) await prepare(like);
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const template = like?.name ?? (migrated ? runServer().template : 'template1');
  await onServer((client) => client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`));
  return databaseNamed(database);
}

/** The first spec file that wants a template makes it, while others that want one wait. */
async function prepare({ name, fill }: Template): Promise<void> {
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const unfinished = databaseNamed(`${name}_unfinished`);
    await unfinished.drop();
    await client.query(`CREATE DATABASE ${unfinished.database} TEMPLATE ${runServer().template}`);
    await fill(unfinished);
    await client.query(`ALTER DATABASE ${unfinished.database} RENAME TO ${name}`);
  });
}

function databaseNamed(database: string): TestDatabase {
  const { host, port, user } = runServer();
  return {
    host,
    port,
    user,
    database,
    url: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    drop: () => onServer((client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)),
  };
}

function runServer(): { host: string; port: number; user: string; template: string } {
  const address = process.env['CONCORD_TEST_POSTGRES'];
  if (!address)
    throw new Error('No test server: run these specs through the workspace jest.config.mjs, which starts one.');
  return JSON.parse(address) as { host: string; port: number; user: string; template: string };
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const { host, port, user } = runServer();
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
