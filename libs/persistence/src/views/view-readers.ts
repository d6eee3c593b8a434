import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { quoted } from '../backup/backup-tables.ts';
import type { OrganisationRow } from '../entities/index.ts';
import { newSecret } from '../secret.ts';
import { allowViews, viewsThere } from './refresh-views.ts';
import { scramVerifier } from './scram-verifier.ts';

/** Nobody was let in or shut out; the message names the cure. */
export class ViewReaderError extends Error {
  override readonly name = 'ViewReaderError';
}

/** With what a tool reads the views of an organisation. */
export interface ViewReader {
  readonly role: string;
  /** Known nowhere else. */
  readonly password: string;
  /** As they are written in SQL. */
  readonly views: readonly string[];
}

type Organisation = Pick<OrganisationRow, 'organisationId' | 'key'>;

/** More is a mistake of whoever asks: a query without a condition, a pool that leaks, a person who went home. */
const BELTS = [
  ['default_transaction_read_only', 'on'],
  ['statement_timeout', '60s'],
  ['idle_in_transaction_session_timeout', '60s'],
] as const;
const CONNECTIONS = 10;

const LONGEST_NAME = 63;

/**
 * Under which role tools read an organisation. PostgreSQL cuts long names off, so that two could become one.
 * @example readerRole('demo') // 'concord_bi_demo'
 */
export function readerRole(key: string): string {
  const role = `concord_bi_${key}`;
  if (role.length <= LONGEST_NAME) return role;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `${role.slice(0, LONGEST_NAME - hash.length - 1)}_${hash}`;
}

/**
 * Makes the role that reads the views of an organisation and nothing else; one that is there gets a new password.
 * @param manager in a transaction, as the owner of the views
 * @throws ViewReaderError where roles cannot be made, or one of this name is somebody else's, or may do too much
 */
export async function grantViews(manager: EntityManager, organisation: Organisation): Promise<ViewReader> {
  const { organisationId, key } = organisation;
  const name = readerRole(key);
  const role = quoted(name);
  const { secret: password } = newSecret();
  const exists = await isOurs(manager, organisation);
  const options = `LOGIN CONNECTION LIMIT ${CONNECTIONS} PASSWORD '${scramVerifier(password)}'`;
  await manager.query(`${exists ? 'ALTER' : 'CREATE'} ROLE ${role} ${options}`).catch(sayWhoMayMakeRoles);
  await manager.query(`COMMENT ON ROLE ${role} IS '${await markOf(manager, organisation)}'`);
  for (const [setting, value] of BELTS) await manager.query(`ALTER ROLE ${role} SET ${setting} = '${value}'`);
  await allowViews(manager, role);
  await manager.query(
    `INSERT INTO bi.reader (organisation_id, role_name) VALUES ($1, $2)
     ON CONFLICT ON CONSTRAINT reader_role_name_key DO UPDATE SET organisation_id = EXCLUDED.organisation_id`,
    [organisationId, name],
  );
  await closeDatabase(manager, name);
  return { role: name, password, views: await viewsThere(manager) };
}

/**
 * Drops the role that reads the views of an organisation. Who is connected with it sees nothing from then on.
 * @param manager in a transaction, as the owner of the views
 * @throws ViewReaderError where there is none, or it is used for something else
 */
export async function revokeViews(manager: EntityManager, organisation: Organisation): Promise<{ role: string }> {
  const name = readerRole(organisation.key);
  const role = quoted(name);
  if (!(await isOurs(manager, organisation)))
    throw new ViewReaderError(`There is no role "${name}": nobody reads the views of "${organisation.key}".`);
  const database = await databaseName(manager);
  await manager.query('DELETE FROM bi.reader WHERE role_name = $1', [name]);
  await manager.query(`REVOKE ALL ON ${(await viewsThere(manager)).join(', ')} FROM ${role}`);
  await manager.query(`REVOKE ALL ON SCHEMA bi FROM ${role}`);
  await manager.query(`REVOKE ALL ON DATABASE ${quoted(database)} FROM ${role}`);
  await manager.query(`DROP ROLE ${role}`).catch((failure: unknown) => {
    throw new ViewReaderError(
      `The role "${name}" cannot be dropped: ${failure instanceof Error ? failure.message : String(failure)}. ` +
        `Nothing was changed. Say DROP OWNED BY ${role} wherever it was given something else, then try again.`,
    );
  });
  return { role: name };
}

/**
 * Whether the role is there.
 * @throws ViewReaderError where there is one of its name that this database did not make for this organisation: it may
 * have rights of its own, or be read with elsewhere
 */
async function isOurs(manager: EntityManager, organisation: Organisation): Promise<boolean> {
  const role = readerRole(organisation.key);
  const [found] = await manager.query<{ mark: string | null }[]>(
    `SELECT shobj_description(oid, 'pg_authid') AS mark FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (!found) return false;
  if (found.mark === (await markOf(manager, organisation))) return true;
  throw new ViewReaderError(
    `There is a role "${role}" on this server already, and it is not of this database: another database may have an organisation of the same key, or somebody made it by hand. Revoke it there, or DROP ROLE ${quoted(role)} if nobody needs it; then try again.`,
  );
}

/** Roles belong to the whole server, so this one says what it is for. */
async function markOf(manager: EntityManager, { organisationId }: Organisation): Promise<string> {
  const database = await databaseName(manager);
  return `Reads the views of Concord in the database ${database.replaceAll("'", "''")}, organisation ${organisationId}.`;
}

async function databaseName(manager: EntityManager): Promise<string> {
  const [{ name }] = await manager.query<[{ name: string }]>('SELECT current_database() AS name');
  return name;
}

/**
 * Takes from everybody what PostgreSQL gives to everybody: the role comes in, reads, and leaves nothing behind.
 * @throws ViewReaderError where that is for somebody else to do
 */
async function closeDatabase(manager: EntityManager, role: string): Promise<void> {
  const database = quoted(await databaseName(manager));
  await manager.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  await manager.query(`GRANT CONNECT ON DATABASE ${database} TO ${quoted(role)}`);
  const open = await manager.query<{ name: string }[]>(
    `SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')`,
    [role],
  );
  if (open.length === 0) return;
  const cures = open.map(({ name }) => `REVOKE CREATE ON SCHEMA ${quoted(name)} FROM PUBLIC`);
  throw new ViewReaderError(
    `Everybody may create things in this database, as PostgreSQL before 15 has it, and so could whoever reads the views. Nothing was granted. Have an administrator say ${cures.join('; ')}; then try again.`,
  );
}

const NOT_ALLOWED = '42501';

function sayWhoMayMakeRoles(failure: unknown): never {
  if (!(failure instanceof Error && 'code' in failure && failure.code === NOT_ALLOWED)) throw failure;
  throw new ViewReaderError(
    `PostgreSQL does not let Concord make roles: ${failure.message}. Nothing was granted. Have an administrator say ALTER ROLE … CREATEROLE for the role in DATABASE_URL; then try again.`,
  );
}
