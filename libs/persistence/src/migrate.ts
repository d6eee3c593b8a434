import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** One number for all processes: "conc" as hexadecimal. */
const MIGRATION_LOCK = 0x636f6e63;
const FIRST_FILL_LOCK = MIGRATION_LOCK + 1;

export class DatabaseIsNewerError extends Error {
  override readonly name = 'DatabaseIsNewerError';
}

/**
 * Applies what is missing, each migration once even when several processes start together.
 * @returns the names of the migrations applied now.
 * @throws DatabaseIsNewerError when a later version of the code has been here.
 */
export async function migrate(source: DataSource): Promise<string[]> {
  const guard = source.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerDatabase(source, guard);
    const applied = await source.runMigrations({ transaction: 'all' });
    return applied.map(({ name }) => name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
  }
}

/** Keeps every process that wants to migrate waiting until this transaction ends. */
export async function lockMigrations(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
}

/**
 * Keeps other processes that start on the same empty database waiting until this transaction ends, so that one of
 * them fills it and the others see that it is no longer empty.
 */
export async function lockFirstFill(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_FILL_LOCK]);
}

async function refuseNewerDatabase(source: DataSource, runner: QueryRunner): Promise<void> {
  const known = new Set(source.migrations.map((migration) => migration.name));
  const [{ exists }] = (await runner.query(`SELECT to_regclass('migration') IS NOT NULL AS exists`)) as [
    { exists: boolean },
  ];
  if (!exists) return;
  const rows = (await runner.query('SELECT name FROM migration ORDER BY timestamp')) as { name: string }[];
  const unknown = rows.find(({ name }) => !known.has(name));
  if (!unknown) return;
  throw new DatabaseIsNewerError(
    `This database was changed by a newer version of Concord (${unknown.name}). ` +
      'Update this checkout (git pull, then npm start), or point DATABASE_URL at another database.',
  );
}
