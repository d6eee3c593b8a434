import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { backupTables, derivedTables } from './backup-tables.ts';
import { restoreBackup, RestoreError } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

let databases: TestDatabase[];
let from: DataSource;
let into: DataSource;

beforeEach(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
  [from, into] = (await Promise.all(databases.map((one) => createDataSource(one).initialize()))) as [
    DataSource,
    DataSource,
  ];
});
afterEach(async () => {
  for (const source of [from, into]) await source.destroy();
  for (const database of databases) await database.drop();
});

/** A name with everything that a line of text could stumble over. */
const NAME = 'Tab\tLine\nBack\\slash \\. "Quote" ’ N\\N';

const add = (source: DataSource, key: string) =>
  source.query('INSERT INTO organisation (key, name, vision) VALUES ($1, $2, NULL)', [key, NAME]);
const stored = (source: DataSource) => source.query('SELECT * FROM organisation ORDER BY key');

/** Takes a backup of `from` into memory; `meanwhile` happens when it has begun and has not read a row. */
const taken = (meanwhile: () => Promise<unknown> = async () => undefined) =>
  takeBackup(from, async ({ rows, ...contents }) => {
    await meanwhile();
    const parts: Buffer[] = [];
    for await (const part of rows) parts.push(part);
    return { ...contents, bytes: Buffer.concat(parts) };
  });

/** As `restoreBackup` takes it, where only organisations are in it. */
const backupOf = ({ bytes, ...contents }: Awaited<ReturnType<typeof taken>>) => ({
  ...contents,
  rowsOf: async function* () {
    yield bytes;
  },
  verify: () => Promise.resolve(),
});

it('covers every table and every column of the database that does not follow from others, and nothing counts by itself', async () => {
  const columns: { table: string; columns: string[] }[] = await from.query(
    `SELECT table_name AS "table", array_agg(column_name::text ORDER BY column_name) AS columns
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND NOT table_name = ANY ($1)
     GROUP BY 1 ORDER BY 1`,
    [['migration', ...derivedTables(from)]],
  );
  const covered = backupTables(from)
    .map((table) => ({ table: table.name, columns: table.columns.toSorted() }))
    .toSorted((a, b) => (a.table < b.table ? -1 : 1));
  expect(covered).toEqual(columns);
  // What a sequence has come to is in no backup.
  const sequences = await from.query(`SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public'`);
  expect(sequences).toEqual([{ name: 'migration_id_seq' }]);
});

it('names each table after those that it refers to, so that it can be filled in that order', async () => {
  const references: { from: string; to: string }[] = await from.query(
    `SELECT DISTINCT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to"
     FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid AND NOT conrelid::regclass::text = ANY ($1)`,
    [derivedTables(from)],
  );
  const order = backupTables(from).map(({ name }) => name);
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((one) => order.indexOf(one.from) < order.indexOf(one.to))).toEqual([]);
});

it('holds what was there at its moment, and nothing that was written since', async () => {
  await add(from, 'before');
  const backup = await taken(() => add(from, 'meanwhile'));
  expect(await stored(from)).toHaveLength(2);
  await restoreBackup(into, backupOf(backup));
  expect(await stored(into)).toEqual((await stored(from)).filter(({ key }: { key: string }) => key === 'before'));
});

it('goes on after a table whose last rows are more than is taken at once', async () => {
  await from.query(`INSERT INTO organisation (key, name, vision) VALUES ('long', 'Long', repeat('x', 100000))`);
  await restoreBackup(into, backupOf(await taken()));
  expect(await stored(into)).toEqual(await stored(from));
});

it('changes nothing when it cannot be put in whole', async () => {
  await add(from, 'theirs');
  await add(into, 'ours');
  const before = await stored(into);
  const backup = backupOf(await taken());
  const replace = { replace: true };
  const broken = async function* () {
    yield Buffer.from('no row at all\n');
  };
  await expect(restoreBackup(into, { ...backup, rowsOf: broken }, replace)).rejects.toThrow('invalid input syntax');
  const altered = () => Promise.reject(new RestoreError('altered'));
  await expect(restoreBackup(into, { ...backup, verify: altered }, replace)).rejects.toThrow('altered');
  const ending = async function* () {
    yield Buffer.from('half a');
    throw new Error('the disk is gone');
  };
  await expect(restoreBackup(into, { ...backup, rowsOf: ending }, replace)).rejects.toThrow('the disk is gone');
  expect(await stored(into)).toEqual(before);

  await restoreBackup(into, backup, replace);
  expect(await stored(into)).toEqual(await stored(from));
});

it('brings a backup of an older version up to date', async () => {
  const [oldest] = into.migrations;
  const row = ['11111111-2222-4333-8444-555555555555', 'old', 'Old and Sons'];
  await restoreBackup(into, {
    migration: oldest?.name ?? '',
    tables: [{ name: 'organisation', columns: ['organisation_id', 'key', 'name'], rows: 1 }],
    rowsOf: async function* () {
      yield Buffer.from(`${row.join('\t')}\n`);
    },
    verify: () => Promise.resolve(),
  });
  expect(await stored(into)).toMatchObject([
    { organisation_id: row[0], key: 'old', name: 'Old and Sons', judged_on: null },
  ]);
  const applied = await into.query('SELECT name FROM migration ORDER BY timestamp');
  expect(applied).toEqual(into.migrations.map(({ name }) => ({ name })));
  expect(await into.query('SELECT 1 FROM audit_entry')).toEqual([]);
});

it('refuses what a newer version made, and a database that is not empty, with the cure', async () => {
  await add(from, 'theirs');
  const backup = backupOf(await taken());
  await expect(restoreBackup(into, { ...backup, migration: 'Later9999999999999' })).rejects.toThrow(
    /newer version of Concord \(Later9999999999999\)\. Update this checkout/,
  );
  await add(into, 'ours');
  await expect(restoreBackup(into, backup)).rejects.toThrow(
    'The database is not empty. Point DATABASE_URL at an empty',
  );
});
