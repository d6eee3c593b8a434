import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.ts';
import { prepared } from './prepared-statements.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
  source = await createDataSource(database).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** What PostgreSQL keeps for the connection, by its text. */
const KEPT = 'SELECT statement, (generic_plans + custom_plans)::int AS planned FROM pg_prepared_statements';

it('keeps a statement for the connection, and answers with what each call asks for', async () => {
  const twice = prepared('SELECT $1::int * 2 AS twice');
  await source.transaction(async (manager) => {
    expect(await manager.query(twice, [4])).toEqual([{ twice: 8 }]);
    expect(await manager.query(twice, [21])).toEqual([{ twice: 42 }]);
    expect(await manager.query('SELECT $1::int * 3 AS thrice', [2])).toEqual([{ thrice: 6 }]);
    expect(await manager.query(KEPT)).toEqual([{ statement: twice, planned: 2 }]);
  });
});

it('says what a statement fails of, and goes on with the next', async () => {
  const inverse = prepared('SELECT 1 / $1::int AS inverse');
  await expect(source.query(inverse, [0])).rejects.toThrow('division by zero');
  expect(await source.query(inverse, [1])).toEqual([{ inverse: 1 }]);
});
