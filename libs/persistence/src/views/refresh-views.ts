import { createHash } from 'node:crypto';
import { DATA_SETS, type DataSet, viewName, viewStatements } from '@concord/data-sets';
import type { EntityManager } from 'typeorm';

/** Somebody has built something on the views, which cannot change then; the message names the cure. */
export class ViewsInUseError extends Error {
  override readonly name = 'ViewsInUseError';
}

/**
 * Makes the views in the schema `bi` what the data sets are now, if they are anything else: new ones, changed ones, and
 * none that is no data set any more. Who could read the views before can read all of them after.
 *
 * @param manager in the transaction that migrates, as the owner of the tables, so that the walls of the tables let the
 * views through
 * @throws ViewsInUseError when something of others is built on them
 */
export async function refreshViews(manager: EntityManager, dataSets: readonly DataSet[] = DATA_SETS): Promise<void> {
  const statements = dataSets.flatMap(viewStatements);
  const mark = `The data sets of Concord as views. Put nothing else here. ${hashOf(statements)}`;
  if (await areThere(manager, dataSets.map(viewName), mark)) return;
  await dropViews(manager);
  for (const statement of statements) await manager.query(statement);
  for (const role of await readers(manager)) await allowViews(manager, role);
  await manager.query(`COMMENT ON SCHEMA bi IS '${mark}'`);
}

/**
 * Takes the views away, since what they read cannot change under them. Before the first of them is made it does nothing.
 * @throws ViewsInUseError
 */
export async function dropViews(manager: EntityManager): Promise<void> {
  const views = await viewsThere(manager);
  if (views.length === 0) return;
  await manager.query(`DROP VIEW ${views.join(', ')}`).catch((failure: unknown) => {
    throw isStillUsed(failure) ? inUse(failure) : failure;
  });
}

/** The views that are there, as they are written in SQL: `bi.goals`. */
export async function viewsThere(manager: EntityManager): Promise<string[]> {
  const views = await manager.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, viewname) AS name FROM pg_views WHERE schemaname = 'bi' ORDER BY viewname`,
  );
  return views.map(({ name }) => name);
}

/** @param role as it is written in SQL */
export async function allowViews(manager: EntityManager, role: string): Promise<void> {
  const views = await viewsThere(manager);
  await manager.query(`GRANT USAGE ON SCHEMA bi TO ${role}`);
  // One by one, since the table of readers is in the same schema.
  await manager.query(`GRANT SELECT ON ${views.join(', ')} TO ${role}`);
}

async function areThere(manager: EntityManager, names: readonly string[], mark: string): Promise<boolean> {
  const [found] = await manager.query<{ mark: string | null }[]>(
    `SELECT obj_description(oid, 'pg_namespace') AS mark FROM pg_namespace WHERE nspname = 'bi'`,
  );
  const views = await viewsThere(manager);
  return found?.mark === mark && names.every((name) => views.includes(`bi.${name}`));
}

/**
 * Roles that may look into the schema. Asked of the schema and not of our own table: a role that was dropped and made
 * anew by somebody else has its name there still, and has lost its rights.
 */
async function readers(manager: EntityManager): Promise<string[]> {
  const roles = await manager.query<{ role: string }[]>(
    `SELECT grantee::regrole::text AS role FROM pg_namespace, aclexplode(nspacl)
     WHERE nspname = 'bi' AND privilege_type = 'USAGE' AND grantee NOT IN (0, nspowner)`,
  );
  return roles.map(({ role }) => role);
}

function hashOf(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join(';')).digest('hex');
}

/** What PostgreSQL says of a failure. */
interface DriverFailure extends Error {
  readonly code: string;
  readonly detail?: string;
}

const STILL_USED = '2BP01';

function isStillUsed(failure: unknown): failure is DriverFailure {
  return failure instanceof Error && 'code' in failure && failure.code === STILL_USED;
}

function inUse({ detail = '' }: DriverFailure): ViewsInUseError {
  return new ViewsInUseError(
    `The views in the schema "bi" have to be made anew, and something else is built on them: ${detail} ` +
      'Nothing was changed. Drop what is built on them, start again, and then make it anew.',
  );
}
