import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, findOrganisation, loadPlan } from '@concord/persistence';
import type { Plan } from '@concord/alignment-engine';
import { createTestDatabase } from '@concord/test-postgres';

export interface CliDatabase {
  readonly url: string;
  /** Writes a file into a folder that goes with the database. @returns its path. */
  file(name: string, text: string): string;
  /** The stored plan and its revision; undefined if there is no such organisation. */
  stored(key: string): Promise<{ plan: Plan; revision: number } | undefined>;
  /** How many rows PostgreSQL thinks that a table has, by which it plans. */
  supposedRows(table: string): Promise<number>;
  empty(): Promise<void>;
  drop(): Promise<void>;
}

/** A migrated database of its own that the commands use, since DATABASE_URL names it, and a folder for plan files. */
export async function cliDatabase(): Promise<CliDatabase> {
  const database = await createTestDatabase();
  const source = await createDataSource(database).initialize();
  const folder = mkdtempSync(join(tmpdir(), 'concord-cli-'));
  process.env['DATABASE_URL'] = database.url;
  return {
    url: database.url,
    file(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    async stored(key) {
      const row = await findOrganisation(source.manager, key);
      return row ? { plan: await loadPlan(source.manager, row), revision: row.revision } : undefined;
    },
    async supposedRows(table) {
      const [row] = await source.query('SELECT reltuples::int AS rows FROM pg_class WHERE oid = $1::regclass', [table]);
      return row.rows;
    },
    async empty() {
      await source.query('TRUNCATE organisation CASCADE');
    },
    async drop() {
      delete process.env['DATABASE_URL'];
      rmSync(folder, { recursive: true });
      await source.destroy();
      await database.drop();
    },
  };
}
