import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { COLUMNS, COLUMNS_DOWN } from './columns.ts';
import { MOMENTS } from './moments.ts';
import { GOAL_REFERENCES, GOAL_TABLES } from './goal-tables.ts';
import { MODEL_REFERENCES, MODEL_TABLES } from './model-tables.ts';

const NAMES = [
  'story_part',
  'metric_reading',
  'promise',
  'promise_scope',
  'promise_reading',
  'staffing',
  'authority',
  'story_carrier',
  'goal_action',
  'goal_training',
  'goal_trainee',
  'goal_role',
  'goal_support',
];

/** As every policy since `0009-walls-once`: the organisation is worked out once in a statement. */
const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const WALLS = NAMES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
]);

/** Promises to customers and the hours staffed for them, authority, stories, and what stands behind a goal. */
export class Practice1764892800000 implements MigrationInterface {
  readonly name = 'Practice1764892800000';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [...MODEL_TABLES, ...GOAL_TABLES, ...MODEL_REFERENCES, ...GOAL_REFERENCES];
    for (const statement of [...tables, ...COLUMNS, ...MOMENTS, ...WALLS]) await runner.query(statement);
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
    for (const statement of COLUMNS_DOWN) await runner.query(statement);
    await runner.query('DELETE FROM deleted_row WHERE table_name = ANY ($1)', [NAMES]);
  }
}
