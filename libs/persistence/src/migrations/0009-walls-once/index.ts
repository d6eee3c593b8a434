import type { MigrationInterface, QueryRunner } from 'typeorm';

const SETTING = `NULLIF(current_setting('concord.organisation', true), '')::uuid`;

/** The tables that show their organisation's rows and no others. */
const WALLED = `SELECT polrelid::regclass AS "table" FROM pg_policy WHERE polname = 'own_organisation' ORDER BY 1`;

/**
 * The organisation that a statement may see is worked out once in it. A policy that names the setting itself works it
 * out again each time that the statement comes back to a table: for every row of the one that it is joined with.
 */
export class WallsOnce1764460800000 implements MigrationInterface {
  readonly name = 'WallsOnce1764460800000';

  async up(runner: QueryRunner): Promise<void> {
    await show(runner, `(SELECT ${SETTING})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await show(runner, SETTING);
  }
}

async function show(runner: QueryRunner, organisation: string): Promise<void> {
  for (const { table } of await runner.manager.query<{ table: string }[]>(WALLED))
    await runner.query(`ALTER POLICY own_organisation ON ${table} USING (organisation_id = ${organisation})`);
}
