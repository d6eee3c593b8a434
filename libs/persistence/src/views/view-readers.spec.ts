import { readFileSync, writeFileSync } from 'node:fs';
import { DATA_SETS, rowsStatement, viewName } from '@concord/data-sets';
import { createTestDatabase } from '@concord/test-postgres';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { migrate } from '../migrate.ts';
import { addOrganisation } from '../repositories/organisation.repository.ts';
import { type TwoCompanies, twoCompanies } from './testing/two-companies.ts';
import { grantViews, readerRole, revokeViews, type ViewReader } from './view-readers.ts';

let companies: TwoCompanies;
let granted: ViewReader;
/** Connected as who reads `ours`. */
let reader: DataSource;

const grant = (organisation = companies.ours) =>
  companies.owner.transaction((manager) => grantViews(manager, organisation));
const revoke = (organisation = companies.ours) =>
  companies.owner.transaction((manager) => revokeViews(manager, organisation));

beforeAll(async () => {
  companies = await twoCompanies();
  granted = await grant();
  reader = await companies.as(granted.role);
});
afterAll(() => companies.drop());

it('names its role after the organisation, and keeps long names apart that PostgreSQL would cut off', () => {
  expect(readerRole('demo')).toBe('concord_bi_demo');
  const long = 'k'.repeat(62);
  const [a, b] = [readerRole(`${long}a`), readerRole(`${long}b`)];
  expect(a).not.toBe(b);
  expect([a.length, b.length]).toEqual([63, 63]);
});

it.each(DATA_SETS.map((dataSet) => [viewName(dataSet), dataSet] as const))(
  'shows in bi.%s the rows of the data set, of its organisation alone',
  async (name, dataSet) => {
    const seen: Record<string, unknown>[] = await reader.query(`SELECT * FROM bi.${name}`);
    const page = { orderBy: [], limit: 1000 };
    const { text, values } = rowsStatement(dataSet, { organisationId: companies.ours.organisationId }, page);
    const rows: Record<string, unknown>[] = await companies.owner.query(text, [...values]);
    const told = dataSet.columns.filter((column) => column.name !== 'deletedAt');
    const expected = rows.map((row) => told.map((column) => row[column.name]));
    expect(expected.length).toBeGreaterThan(0);
    // Of two companies with the same plan, the moments differ.
    expect(seen.map((row) => Object.values(row)).toSorted(byId)).toEqual(expected.toSorted(byId));
  },
);

const byId = ([a]: readonly unknown[], [b]: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);

const shown = ['data.md', 'bi/sql.md'].flatMap((name) => {
  const text = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```sql\n([^`]+)```/g)].map(([, sql = '']) => sql.trim());
});

it.each(shown)('answers what the documentation asks: %s', async (sql) => {
  await expect(reader.query(sql)).resolves.toBeInstanceOf(Array);
});

it('shows nothing to whoever was granted nothing, the owner of the tables included', async () => {
  expect(await companies.owner.query('SELECT FROM bi.goals')).toEqual([]);
});

it('goes by who has connected, whatever role they take on', async () => {
  const { role } = await grant(companies.theirs);
  // As if an administrator had been careless.
  await companies.owner.query(`GRANT "${role}" TO "${granted.role}"`);
  const [seen] = await within<{ titles: string[] }>(
    reader,
    `SET LOCAL ROLE "${role}"`,
    `SELECT array_agg(title) AS titles FROM bi.goals`,
  );
  expect(seen?.titles.filter((title) => !title.startsWith('ours: '))).toEqual([]);
  await companies.owner.query(`REVOKE "${role}" FROM "${granted.role}"`);
  await expect(reader.query(`SET ROLE "${role}"`)).rejects.toThrow(/permission denied to set role/);
  await expect(reader.query(`SET SESSION AUTHORIZATION "${role}"`)).rejects.toThrow(/permission denied/);
  for (const wall of ['concord_plans', 'concord_accounts', companies.database.user])
    await expect(reader.query(`SET ROLE ${wall}`)).rejects.toThrow(/permission denied to set role/);
});

/** Runs statements in one transaction that may write, as anybody can make theirs. @returns what the last one gives. */
async function within<Row extends object>(source: DataSource, ...statements: string[]): Promise<Row[]> {
  return source.transaction(async (manager) => {
    await manager.query('SET TRANSACTION READ WRITE');
    let result: Row[] = [];
    for (const statement of statements) result = await manager.query(statement);
    return result;
  });
}

it('reads no table, not even who else reads', async () => {
  const tables: { name: string }[] = await companies.owner.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'bi')`,
  );
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['bi.reader', 'public.goal', 'public.account']),
  );
  const open: string[] = [];
  for (const { name } of tables)
    await reader.query(`SELECT 1 FROM ${name}`).then(
      () => open.push(name),
      (failure: Error) => expect(failure.message).toMatch(/permission denied/),
    );
  expect(open).toEqual([]);
});

it.each([
  `UPDATE bi.departments SET name = 'Ours'`,
  `DELETE FROM bi.departments`,
  `INSERT INTO bi.departments (id, name) VALUES ('x', 'X')`,
  `TRUNCATE department`,
  `UPDATE bi.reader SET organisation_id = gen_random_uuid()`,
  `INSERT INTO bi.reader VALUES (gen_random_uuid(), 'postgres')`,
  `CREATE TABLE public.mine (a integer)`,
  `CREATE VIEW bi.mine AS SELECT 1 AS a`,
  `CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
  `CREATE TEMPORARY TABLE mine (a integer)`,
  `CREATE FUNCTION pg_temp.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
  `CREATE SCHEMA mine`,
  `CREATE ROLE mine`,
  `DROP VIEW bi.goals`,
  `COPY (SELECT 1) TO PROGRAM 'true'`,
])('may not say %s, even in a transaction that writes', async (statement) => {
  await expect(within(reader, statement)).rejects.toThrow(
    /permission denied|must be owner|privilege|cannot (update|delete from|insert into) view/,
  );
});

it('may take off its belts, which are there for mistakes, and begins with them on', async () => {
  const [belts] = await reader.query(
    `SELECT current_setting('transaction_read_only') AS only, current_setting('statement_timeout') AS statement,
            current_setting('idle_in_transaction_session_timeout') AS idle, rolconnlimit AS connections
     FROM pg_roles WHERE rolname = session_user`,
  );
  expect(belts).toEqual({ only: 'on', statement: '1min', idle: '1min', connections: 10 });
});

it('gives its functions no rows of others, however cheap they say they are', async () => {
  // Who reads may make no function; this one is as if they could.
  await companies.owner.query(
    `CREATE FUNCTION public.tell(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$
     BEGIN RAISE NOTICE '%', said; RETURN true; END $$`,
  );
  const told: string[] = [];
  const runner = reader.createQueryRunner();
  const client = (await runner.connect()) as pg.ClientBase;
  const listen = ({ message = '' }) => void told.push(message);
  client.on('notice', listen);
  await runner.query('SELECT FROM bi.goals WHERE tell(title)');
  client.off('notice', listen);
  await runner.release();
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((title) => !title.startsWith('ours: '))).toEqual([]);
});

it('is let in with the last password and with no other', async () => {
  const { host, port, database } = companies.database;
  const [{ hba_file: file }] = await companies.owner.query('SHOW hba_file');
  const before = readFileSync(file, 'utf8');
  // The server of specs trusts everybody: it shall ask this role, and go on trusting the rest.
  const ask = `local ${database} "${granted.role}" scram-sha-256\n`;
  const lets = async (password: string): Promise<string> => {
    const url = `postgres://${granted.role}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
    const source = createDataSource({ url });
    const came = await source.initialize().then(
      () => 'in',
      (failure: Error) => failure.message,
    );
    if (source.isInitialized) await source.destroy();
    return came;
  };
  const refused = expect.stringContaining('password authentication failed');
  try {
    writeFileSync(file, `${ask}${before}`);
    await companies.owner.query('SELECT pg_reload_conf(), pg_sleep(0.5)');
    expect(await lets(granted.password)).toBe('in');
    expect(await lets('guessed')).toEqual(refused);
    const renewed = await grant();
    expect(renewed.role).toBe(granted.role);
    expect(renewed.password).toMatch(/^[\w-]{43}$/);
    expect(await lets(granted.password)).toEqual(refused);
    expect(await lets(renewed.password)).toBe('in');
  } finally {
    writeFileSync(file, before);
    await companies.owner.query('SELECT pg_reload_conf()');
  }
});

it('is refused where everybody may create things, as before PostgreSQL 15, with the cure', async () => {
  await companies.owner.query('GRANT CREATE ON SCHEMA public TO PUBLIC');
  await expect(grant()).rejects.toThrow(/Have an administrator say REVOKE CREATE ON SCHEMA "public" FROM PUBLIC; then/);
  await companies.owner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
});

it('leaves a role alone that somebody else made', async () => {
  const theirs = { ...companies.theirs, key: `made-by-hand-${companies.theirs.key}` };
  const role = readerRole(theirs.key);
  await companies.owner.query(`CREATE ROLE "${role}" CREATEDB`);
  await expect(grant(theirs)).rejects.toThrow(
    /There is a role ".*" on this server already, and it is not of this database/,
  );
  await expect(revoke(theirs)).rejects.toThrow(/not of this database/);
  await companies.owner.query(`DROP ROLE "${role}"`);
});

it('says whom to ask where Concord may not make roles', async () => {
  const role = `plain_${companies.ours.key.slice(5)}`;
  await companies.owner.query(`CREATE ROLE ${role} LOGIN`);
  const plain = await companies.as(role);
  const tried = plain.transaction((manager) => grantViews(manager, { ...companies.ours, key: 'never-made' }));
  await expect(tried).rejects.toThrow(
    /does not let Concord make roles: .* Nothing was granted\. Have an administrator/,
  );
  await plain.destroy();
  await companies.owner.query(`DROP ROLE ${role}`);
});

it('takes an owner of the database who may make roles, and need not be a superuser', async () => {
  const role = `owner_${companies.ours.key.slice(5)}`;
  const database = await createTestDatabase({ migrated: false });
  await companies.owner.query(`CREATE ROLE ${role} LOGIN CREATEROLE`);
  await companies.owner.query(`ALTER DATABASE ${database.database} OWNER TO ${role}`);
  const { url, ...address } = database;
  const managed = await createDataSource({ ...address, user: role }).initialize();
  await migrate(managed);
  const key = `managed-${companies.ours.key}`;
  const organisationId = await addOrganisation(managed.manager, { key, name: 'Managed' });
  const organisation = { organisationId, key };
  const manage = <Done>(work: (manager: EntityManager, one: typeof organisation) => Promise<Done>) =>
    managed.transaction((manager) => work(manager, organisation));
  await managed.query(`INSERT INTO department (organisation_id, key, name, position) VALUES ($1, 'a', 'A', 0)`, [
    organisationId,
  ]);
  for (const { role: user } of [await manage(grantViews), await manage(grantViews)]) {
    const tool = await createDataSource({ ...address, user }).initialize();
    expect(await tool.query('SELECT id, name FROM bi.departments')).toEqual([{ id: 'a', name: 'A' }]);
    await tool.destroy();
  }
  await manage(revokeViews);
  expect(await managed.query('SELECT FROM pg_roles WHERE rolname = $1', [readerRole(key)])).toEqual([]);
  await managed.destroy();
  await database.drop();
  await companies.owner.query(`DROP ROLE ${role}`);
});

describe('when it is revoked', () => {
  it('has nothing left, also where it is still connected', async () => {
    expect(await reader.query('SELECT FROM bi.goals')).not.toEqual([]);
    expect(await revoke()).toEqual({ role: granted.role });
    await expect(reader.query('SELECT FROM bi.goals')).rejects.toThrow();
    const role = 'SELECT FROM pg_roles WHERE rolname = $1';
    expect(await companies.owner.query(role, [granted.role])).toEqual([]);
    expect(await companies.owner.query('SELECT role_name FROM bi.reader')).toEqual([
      { role_name: readerRole(companies.theirs.key) },
    ]);
  });

  it('says so when there is nothing to revoke', async () => {
    await expect(revoke()).rejects.toThrow(/There is no role ".*": nobody reads the views/);
  });

  it('changes nothing where the role is used for something else, and says what to do', async () => {
    const { role } = await grant();
    await companies.owner.query('CREATE TABLE extra (a integer)');
    await companies.owner.query(`GRANT SELECT ON extra TO "${role}"`);
    await expect(revoke()).rejects.toThrow(/cannot be dropped: .* Say DROP OWNED BY ".*" wherever/);
    const again = await companies.as(role);
    expect(await again.query('SELECT FROM bi.goals')).not.toEqual([]);
    await companies.owner.query('DROP TABLE extra');
    await revoke();
  });
});
