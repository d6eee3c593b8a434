import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type BackupTable, backupTables, columnsOf, copyExactly, quoted } from './backup-tables.ts';
import { CopyOut } from './copy-out.ts';

/** What a database holds at one moment. */
export interface Snapshot {
  /** The name of the last migration that it has. */
  readonly migration: string;
  readonly tables: readonly BackupTable[];
  /** One line a row, as `COPY` writes it, table after table. */
  readonly rows: AsyncIterable<Buffer>;
}

/**
 * Reads everything that the database holds, as it is at one moment, while others go on writing to it.
 *
 * @param source connected as the owner of the tables, and migrated
 * @param keep is given the snapshot, which lasts until it is done
 */
export async function takeBackup<Result>(
  source: DataSource,
  keep: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('SET TRANSACTION READ ONLY');
    await copyExactly(runner.manager);
    const tables = await counted(runner, backupTables(source));
    const [{ name: migration }] = await runner.query('SELECT name FROM migration ORDER BY timestamp DESC LIMIT 1');
    const client = (await runner.connect()) as pg.ClientBase;
    return await keep({ migration, tables, rows: rowsOf(client, tables) });
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}

async function counted(runner: QueryRunner, tables: readonly Omit<BackupTable, 'rows'>[]): Promise<BackupTable[]> {
  const found: BackupTable[] = [];
  for (const table of tables) {
    const [{ rows }] = await runner.query(`SELECT count(*)::int AS rows FROM ${quoted(table.name)}`);
    found.push({ ...table, rows });
  }
  return found;
}

async function* rowsOf(client: pg.ClientBase, tables: readonly BackupTable[]): AsyncGenerator<Buffer> {
  for (const table of tables) {
    if (table.rows > 0) yield* client.query(new CopyOut(`COPY ${columnsOf(table)} TO STDOUT`));
  }
}
