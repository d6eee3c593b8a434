import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.ts';
import { ConflictRow, GoalRow, ROWS } from './entities/index.ts';
import { auditLog, recordAudit } from './repositories/audit.repository.ts';
import { forgetAccount } from './repositories/forgetting.repository.ts';
import { endMembership } from './repositories/membership.repository.ts';
import { findOrganisation } from './repositories/organisation.repository.ts';
import { storePlan } from './repositories/plan.repository.ts';
import { OrganisationWalls } from './walls.ts';

let database: TestDatabase;
let owner: DataSource;
let plans: DataSource;
let accounts: DataSource;
let walls: OrganisationWalls;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database).initialize();
  plans = await createDataSource(database, { role: 'concord_plans' }).initialize();
  accounts = await createDataSource(database, { role: 'concord_accounts' }).initialize();
  walls = new OrganisationWalls(plans);
  const demo = planNamed('demo.yaml');
  for (const key of ['ours', 'theirs']) {
    const plan = { ...demo, organisation: { ...demo.organisation, key } };
    await owner.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'Stored by a test' }));
    ids[key] = (await findOrganisation(owner.manager, key))?.organisationId ?? '';
  }
});

afterAll(async () => {
  for (const source of [owner, plans, accounts]) await source.destroy();
  await database.drop();
});

/** Rows by table; nothing where the role may not even ask. */
async function visible(source: DataSource): Promise<Record<string, number>> {
  const tables: { name: string }[] = await owner.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const [row] = await source.query(`SELECT count(*)::int AS count FROM ${name}`).catch(() => [{ count: 0 }]);
    counts.push([name, row.count]);
  }
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

it('shows nothing to statements that name no organisation', async () => {
  expect(await visible(plans)).toEqual({});
});

it('shows nothing of a plan to what finds out who somebody is, but the names of organisations and people', async () => {
  const [{ people }] = await owner.query('SELECT count(*)::int AS people FROM person');
  expect(await visible(accounts)).toEqual({ organisation: 2, person: people });
  expect(await accounts.query('SELECT key FROM organisation ORDER BY key')).toEqual([
    { key: 'ours' },
    { key: 'theirs' },
  ]);
  await expect(accounts.query('SELECT vision FROM organisation')).rejects.toThrow(/permission denied/);
});

it('stands before every table that holds rows of organisations', async () => {
  const open: { name: string }[] = await owner.query(
    `SELECT relname AS name FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'organisation_id'
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity`,
  );
  expect(open).toEqual([]);
  expect(ROWS.length).toBeGreaterThan(30);
});

it('works out once in a statement which organisation that may see, at every table', async () => {
  const each = await owner.query(
    `SELECT tablename FROM pg_policies WHERE policyname = 'own_organisation'
      AND qual NOT LIKE '(organisation_id = ( SELECT %current_setting(%'`,
  );
  expect(each).toEqual([]);
});

it('shows one organisation to a transaction that has named it, and forgets it with the transaction', async () => {
  const all = await walls.transaction(ids['ours'] ?? '', (manager) => manager.find(GoalRow));
  expect(new Set(all.map(({ organisationId }) => organisationId))).toEqual(new Set([ids['ours']]));
  expect(all.length).toBeGreaterThan(20);
  expect(await visible(plans)).toEqual({});
});

it('runs many single statements at a time, each on its own organisation', async () => {
  const asked = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'ours' : 'theirs'));
  const found = await Promise.all(asked.map((key) => walls.statements(ids[key] ?? '').find(GoalRow, { take: 3 })));
  found.forEach((rows, i) => {
    expect(rows.map(({ organisationId }) => organisationId)).toEqual(Array(3).fill(ids[asked[i] ?? '']));
  });
  await expect(walls.statements(ids['ours'] ?? '').query('SELECT * FROM nothing')).rejects.toThrow(/nothing/);
  expect(await walls.statements(ids['ours'] ?? '').count(ConflictRow)).toBe(0);
});

it('writes nothing into another organisation, and changes nothing there', async () => {
  await walls.transaction(ids['ours'] ?? '', async (manager) => {
    await manager.query(`UPDATE goal SET title = 'Ours'`);
    await manager.query(`DELETE FROM check_in`);
  });
  const titles: { key: string; count: number }[] = await owner.query(
    `SELECT key, (SELECT count(*)::int FROM goal WHERE goal.organisation_id = organisation.organisation_id AND title = 'Ours') AS count
     FROM organisation ORDER BY key`,
  );
  expect(titles[0]?.count).toBeGreaterThan(20);
  expect(titles[1]).toEqual({ key: 'theirs', count: 0 });
  const other = `INSERT INTO saved_view (organisation_id, name, query) VALUES ('${ids['theirs'] ?? ''}', 'Theirs', '')`;
  await expect(walls.transaction(ids['ours'] ?? '', (manager) => manager.query(other))).rejects.toThrow(
    /row-level security/,
  );
});

it('lets nobody change or remove what was done', async () => {
  const note = `INSERT INTO audit_entry (organisation_id, action, actor, about) VALUES ('${ids['ours'] ?? ''}', 'tried', 'A test', '')`;
  for (const change of [
    `UPDATE audit_entry SET about = 'nothing'`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
  ]) {
    const tried = walls.transaction(ids['ours'] ?? '', async (manager) => {
      await manager.query(note);
      await manager.query(change);
    });
    await expect(tried).rejects.toThrow(/permission denied/);
    await expect(accounts.query(change)).rejects.toThrow(/permission denied/);
  }
});

describe('who belonged to an organisation', () => {
  const accountId = '00000000-0000-4000-8000-000000000001';
  const named = (key: string) => walls.statements(ids[key] ?? '').query('SELECT name, email FROM account');
  const end = (key: string) =>
    walls.transaction(ids[key] ?? '', (manager) => endMembership(manager, ids[key] ?? '', accountId));

  beforeAll(async () => {
    await owner.query(`INSERT INTO account (account_id, email, name) VALUES ($1, 'kari@example.com', 'Kari')`, [
      accountId,
    ]);
    await owner.query(`INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'viewer')`, [
      ids['ours'],
      accountId,
    ]);
  });

  it('is named there after they have left, and nowhere else', async () => {
    expect(await named('ours')).toEqual([{ name: 'Kari', email: 'kari@example.com' }]);
    await end('ours');
    expect(await named('ours')).toEqual([{ name: 'Kari', email: 'kari@example.com' }]);
    expect(await named('theirs')).toEqual([]);
    await expect(walls.statements(ids['ours'] ?? '').query('SELECT password_hash FROM account')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is nobody who never belonged to it', async () => {
    await end('theirs');
    expect(await named('theirs')).toEqual([]);
    const claim = `INSERT INTO former_membership (organisation_id, account_id) VALUES ('${ids['theirs'] ?? ''}', '${accountId}')`;
    await expect(walls.statements(ids['theirs'] ?? '').query(claim)).rejects.toThrow(/row-level security/);
    const turn = `UPDATE former_membership SET account_id = '${accountId}'`;
    await expect(walls.statements(ids['ours'] ?? '').query(turn)).rejects.toThrow(/permission denied/);
  });

  it('is forgotten with the account, unless another organisation still knows it', async () => {
    await owner.query(`INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'viewer')`, [
      ids['theirs'],
      accountId,
    ]);
    const forget = (key: string) =>
      walls.transaction(ids[key] ?? '', async (manager) => {
        await forgetAccount(manager, ids[key] ?? '', accountId);
        return manager.query(`SELECT current_setting('role') AS role`);
      });
    expect(await forget('ours')).toEqual([{ role: 'concord_plans' }]);
    expect([await named('ours'), await named('theirs')]).toEqual([[], [expect.anything()]]);
    await end('theirs');
    await forget('theirs');
    expect(await owner.query('SELECT FROM account')).toEqual([]);
  });
});

it('keeps names and addresses out of what cannot be changed', async () => {
  const organisationId = ids['ours'] ?? '';
  const note = { organisationId, action: 'tried', actor: 'A test', about: 'Kari <kari@example.com>, and x@y.example' };
  const [entry] = await walls.transaction(organisationId, async (manager) => {
    await recordAudit(manager, [{ ...note, after: { owner: 'ingrid', expiresAt: new Date(0) } }]);
    return auditLog(manager, organisationId, { limit: 1 });
  });
  expect(entry).toMatchObject({ about: 'Kari <k…@example.com>, and x…@y.example', after: { owner: 'ingrid' } });
  const [stored] = await owner.query(`SELECT after FROM audit_entry WHERE action = 'tried' AND after IS NOT NULL`);
  expect(stored.after).toEqual({ owner: expect.stringMatching(/^person:/), expiresAt: '1970-01-01T00:00:00.000Z' });
  const insert = `INSERT INTO audit_entry (organisation_id, action, actor, account_id, about)
    VALUES ('${organisationId}', 'tried', 'Kari', '${organisationId}', '')`;
  await expect(walls.statements(organisationId).query(insert)).rejects.toThrow(/audit_entry_actor_check/);
});
