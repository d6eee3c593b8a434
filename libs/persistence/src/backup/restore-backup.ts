import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { lockMigrations } from '../migrate.ts';
import { dropViews, refreshViews } from '../views/refresh-views.ts';
import { type BackupTable, backupTables, columnsOf, copyExactly, derivedTables, quoted } from './backup-tables.ts';
import { CopyIn } from './copy-in.ts';

/** A backup cannot be put where it should go; the message names the cure. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError';
}

/** A backup that is read once, from its beginning to its end. */
export interface Backup {
  /** The last migration of the database that it was taken from. */
  readonly migration: string;
  readonly tables: readonly BackupTable[];
  /** The rows of a table, as `COPY` writes them; asked for in the order of the tables, and read to the end. */
  rowsOf(table: BackupTable): AsyncIterable<Buffer>;
  /** Asked when all rows are read. @throws if they are not what was backed up */
  verify(): Promise<void>;
}

/**
 * Puts a backup into a migrated database, in one transaction: all of it, or everything stays as it was. A backup of
 * an older version meets the tables of that version, and is then migrated like a database of that time.
 *
 * Which roles read the views is in no backup: those of this server go on reading the organisations that they were
 * granted, as far as these are in the backup. One from before there were views forgets them.
 *
 * @param replace removes what the database holds; without it, one that holds anything is refused
 * @throws RestoreError for a backup of a newer version, and for a database that holds something
 */
export async function restoreBackup(source: DataSource, backup: Backup, { replace = false } = {}): Promise<void> {
  const behind = migrationsAfter(source, backup.migration);
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    // A server that starts meanwhile waits, and then finds everything done.
    await lockMigrations(runner.manager);
    await copyExactly(runner.manager);
    await runner.query(`SET LOCAL concord.restoring TO 'yes'`);
    await empty(source, runner, replace);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    if (behind > 0) await dropViews(runner.manager);
    for (let undone = 0; undone < behind; undone += 1) await executor.undoLastMigration();
    await load(runner, backup);
    await backup.verify();
    await executor.executePendingMigrations();
    await refreshViews(runner.manager);
    await runner.commitTransaction();
  } catch (failure) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw failure;
  } finally {
    await runner.release();
  }
  await source.query('ANALYZE');
}

/** How many migrations have come since the backup was made. */
function migrationsAfter({ migrations }: DataSource, name: string): number {
  const position = migrations.findIndex((migration) => migration.name === name);
  if (position >= 0) return migrations.length - position - 1;
  throw new RestoreError(
    `This backup was made by a newer version of Concord (${name}). Update this checkout (git pull), then restore again.`,
  );
}

async function empty(source: DataSource, runner: QueryRunner, replace: boolean): Promise<void> {
  const tables = backupTables(source).map(({ name }) => quoted(name));
  for (const table of replace ? [] : tables) {
    const [{ holds }] = await runner.query(`SELECT EXISTS (SELECT FROM ${table}) AS holds`);
    if (!holds) continue;
    throw new RestoreError(
      'The database is not empty. Point DATABASE_URL at an empty one, or say --replace to lose everything that is in this one.',
    );
  }
  await runner.query(`TRUNCATE ${[...tables, ...derivedTables(source).map(quoted)].join(', ')}`);
}

async function load(runner: QueryRunner, backup: Backup): Promise<void> {
  const client = (await runner.connect()) as pg.ClientBase;
  for (const table of backup.tables) {
    if (table.rows === 0) continue;
    const copying = client.query(new CopyIn(`COPY ${columnsOf(table)} FROM STDIN`));
    await pipeline(Readable.from(backup.rowsOf(table)), copying);
  }
}
