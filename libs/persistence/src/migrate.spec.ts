import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.ts';
import { DatabaseIsNewerError, migrate } from './migrate.ts';

let database: TestDatabase;
let source: DataSource;

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  source = await createDataSource(database).initialize();
});

afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const tables = async () => {
  const rows: { name: string }[] = await source.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

it('goes up, down to nothing, and up again', async () => {
  await migrate(source);
  const all = await tables();
  for (let undone = 0; undone < source.migrations.length; undone += 1) await source.undoLastMigration();
  expect(await tables()).toEqual([]);
  await migrate(source);
  expect(await tables()).toEqual(all);
  expect(all).toContain('goal');
});

it('leaves nothing for the entities to add, change or drop', async () => {
  await migrate(source);
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

const IN_ORDER = 'CREATE INDEX conflict_in_order_idx ON conflict (organisation_id, tier_order, urgency DESC, id)';

it.each([
  ['before the index of conflicts in order came', []],
  ['when an earlier migration brought it', ['DROP INDEX conflict_tier_order_urgency_id_idx', IN_ORDER]],
])('goes on from a database that was made %s', async (_, changes) => {
  await migrate(source);
  const place = source.migrations.findIndex(({ name }) => name === 'ConflictsByState1765497600000');
  for (let undone = source.migrations.length; undone > place; undone -= 1) await source.undoLastMigration();
  for (const change of changes) await source.query(change);
  await migrate(source);
  const indexes: { name: string }[] = await source.query(
    `SELECT indexname AS name FROM pg_indexes WHERE tablename = 'conflict' AND indexname LIKE '%order%' ORDER BY 1`,
  );
  expect(indexes.map(({ name }) => name)).toEqual(['conflict_in_order_idx', 'conflict_state_tier_order_idx']);
});

/** Somebody may belong to several organisations: who they are belongs to none. */
const OF_NO_ORGANISATION = ['account', 'account_identity', 'account_link', 'session'];

it('carries the organisation in the primary key of every table and in every reference', async () => {
  await migrate(source);
  const constraints: { table: string; name: string; columns: string[] }[] = await source.query(
    `SELECT conrelid::regclass::text AS "table", conname AS name,
            ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)) AS columns
     FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
     WHERE contype IN ('p', 'f') AND connamespace = 'public'::regnamespace AND relname <> 'migration'`,
  );
  expect(constraints.length).toBeGreaterThan(50);
  const without = constraints.filter(({ columns }) => !columns.includes('organisation_id'));
  const tables = without.filter(({ name }) => !/membership_account_id_fkey$/.test(name)).map(({ table }) => table);
  expect([...new Set(tables)].sort()).toEqual(OF_NO_ORGANISATION);
});

it('applies each migration once when processes start together', async () => {
  const others = await Promise.all([1, 2, 3].map(() => createDataSource(database).initialize()));
  const applied = await Promise.all([source, ...others].map(migrate));
  expect(applied.flat()).toEqual(source.migrations.map(({ name }) => name));
  await Promise.all(others.map((other) => other.destroy()));
});

it('refuses a database that a newer version has changed, and says what to do', async () => {
  await migrate(source);
  await source.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Rewards9999999999999')`);
  await expect(migrate(source)).rejects.toThrow(DatabaseIsNewerError);
  await expect(migrate(source)).rejects.toThrow(/Rewards9999999999999.*Update this checkout/);
});
