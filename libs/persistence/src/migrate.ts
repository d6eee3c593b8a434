import { type DataSource, type EntityManager, MigrationExecutor, type QueryRunner } from 'typeorm';
import { dropViews, refreshViews } from './views/refresh-views.ts';

/** One number for all processes: "conc" as hexadecimal. */
const MIGRATION_LOCK = 0x636f6e63;
const FIRST_FILL_LOCK = MIGRATION_LOCK + 1;

export class DatabaseIsNewerError extends Error {
  override readonly name = 'DatabaseIsNewerError';
}

/**
 * Applies what is missing, each migration once even when several processes start together, and makes the views what
 * the data sets are: all in one transaction.
 * @returns the names of the migrations applied now.
 * @throws DatabaseIsNewerError when a later version of the code has been here.
 * @throws ViewsInUseError when the views have to change and something of others is built on them.
 */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    await lockMigrations(runner.manager);
    await refuseNewerDatabase(source, runner);
    const applied = await applyPending(source, runner);
    await refreshViews(runner.manager);
    await runner.commitTransaction();
    return applied;
  } catch (failure) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw failure;
  } finally {
    await runner.release();
  }
}

async function applyPending(source: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = 'none';
  if ((await executor.getPendingMigrations()).length === 0) return [];
  await dropViews(runner.manager);
  const applied = await executor.executePendingMigrations();
  return applied.map(({ name }) => name);
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
