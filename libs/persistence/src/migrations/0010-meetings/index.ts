import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { REFERENCES, TABLES } from './tables.ts';

const NAMES = ['meeting_series', 'meeting', 'agenda_item', 'meeting_entry', 'conflict_cloud', 'action'];

/** As every policy since `0009-walls-once`: the organisation is worked out once in a statement. */
const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const WALLS = NAMES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
]);

/** Planning meetings. */
export class Meetings1764547200000 implements MigrationInterface {
  readonly name = 'Meetings1764547200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...REFERENCES, ...WALLS]) await runner.query(statement);
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    await runner.query(
      'ALTER TABLE decision DROP COLUMN meeting_id, DROP COLUMN agenda_item_id, DROP COLUMN reviewed_meeting_id',
    );
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
    await runner.query(`DELETE FROM deleted_row WHERE table_name = 'action'`);
  }
}
