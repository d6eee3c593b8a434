import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.ts';
import { migrate } from './migrate.ts';
import { addOrganisation } from './repositories/organisation.repository.ts';
import { WalledStatements } from './walled-statements.ts';

let database: TestDatabase;
let owner: DataSource;
let source: DataSource;
let statements: WalledStatements;
const ids: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database).initialize();
  await migrate(owner);
  for (const key of ['north', 'south']) ids.push(await addOrganisation(owner.manager, { key, name: key }));
  for (const id of ids)
    await owner.query(
      `INSERT INTO department (organisation_id, key, name, position) VALUES ($1::uuid, 'sales', $1::text, 0)`,
      [id],
    );
  source = await createDataSource(database, { role: 'concord_plans' }).initialize();
  statements = new WalledStatements(source);
});
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
  await database.drop();
});

/** Asks for every row that there is. */
const EVERYTHING = {
  text: `SELECT department.name FROM department WHERE wall.organisation_id IS NOT NULL AND position >= $2`,
  values: [0],
};

it('sees the rows of one organisation, also where the statement asks for all', async () => {
  for (const id of [...ids, ...ids.toReversed()]) expect(await statements.read(id, EVERYTHING)).toEqual([{ name: id }]);
  expect(await source.query('SELECT * FROM department')).toEqual([]);
});

it('sees only its own on many connections at once', async () => {
  const asked = Array.from({ length: 60 }, (_, i) => ids[i % 2] ?? '');
  const found = await Promise.all(asked.map((id) => statements.read<{ name: string }>(id, EVERYTHING)));
  expect(found).toEqual(asked.map((name) => [{ name }]));
});

it('has each statement planned once on a connection, and begins anew rather than keep too many', async () => {
  const [id = ''] = ids;
  const known = async () => {
    const text = `SELECT count(*)::int AS count FROM pg_prepared_statements WHERE wall.organisation_id IS NOT NULL`;
    const [row] = await statements.read<{ count: number }>(id, { text, values: [] });
    return row?.count ?? 0;
  };
  const before = await known();
  for (let i = 0; i < 3; i += 1) await statements.read(id, EVERYTHING);
  expect(await known()).toBe(before);
  const again = `SELECT sum(custom_plans)::int AS again FROM pg_prepared_statements WHERE wall.organisation_id IS NOT NULL`;
  expect(await statements.read(id, { text: again, values: [] })).toEqual([{ again: 0 }]);
  for (let i = 0; i < 600; i += 1) {
    const text = `SELECT ${String(i)} AS number WHERE wall.organisation_id IS NOT NULL`;
    expect(await statements.read(id, { text, values: [] })).toEqual([{ number: i }]);
  }
  expect(await known()).toBeLessThan(500);
});

it('goes on after a statement that failed', async () => {
  const [id = ''] = ids;
  const text = `SELECT 1 / position AS never FROM department WHERE wall.organisation_id IS NOT NULL`;
  await expect(statements.read(id, { text, values: [] })).rejects.toThrow('division by zero');
  expect(await statements.read(id, EVERYTHING)).toEqual([{ name: id }]);
});
