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

/**
 * A migrated, empty database of its own on the run's server.
 *
 * @example
 * let database: TestDatabase;
 * beforeAll(async () => { database = await createTestDatabase(); });
 * afterAll(() => database.drop());
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const { host, port, user, template } = runServer();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${database}${migrated ? ` TEMPLATE ${template}` : ''}`);
  return {
    host,
    port,
    user,
    database,
    url: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    drop: () => onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

function runServer(): { host: string; port: number; user: string; template: string } {
  const address = process.env['CONCORD_TEST_POSTGRES'];
  if (!address)
    throw new Error('No test server: run these specs through the workspace jest.config.mjs, which starts one.');
  return JSON.parse(address) as { host: string; port: number; user: string; template: string };
}

async function onServer(statement: string): Promise<void> {
  const { host, port, user } = runServer();
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
