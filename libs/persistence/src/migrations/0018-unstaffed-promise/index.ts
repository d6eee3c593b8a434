import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';

const RULES =
  "'opposed-targets', 'inconsistent-promise', 'incompatible-targets', 'trade-off', 'over-capacity', 'schedule-clash'";

/** A conflict may be about a promise that is not staffed, and then it is about no goal. */
export class UnstaffedPromise1765238400000 implements MigrationInterface {
  readonly name = 'UnstaffedPromise1765238400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE conflict
        ADD promise_key text,
        DROP CONSTRAINT conflict_rule_check,
        ADD CONSTRAINT conflict_rule_check CHECK (rule IN (${RULES}, 'unstaffed-promise'))`,
    );
    await runner.query(
      'CREATE INDEX conflict_promise_idx ON conflict (organisation_id, promise_key) WHERE promise_key IS NOT NULL',
    );
  }

  /** What is known only since goes; views read the column. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    for (const table of ['conflict_acknowledgement', 'conflict_event', 'decision'])
      await runner.query(
        `DELETE FROM ${table} about USING conflict WHERE conflict.rule = 'unstaffed-promise'
          AND about.organisation_id = conflict.organisation_id AND about.conflict_id = conflict.id`,
      );
    await runner.query(`DELETE FROM conflict WHERE rule = 'unstaffed-promise'`);
    await runner.query(
      `ALTER TABLE conflict
        DROP COLUMN promise_key,
        DROP CONSTRAINT conflict_rule_check,
        ADD CONSTRAINT conflict_rule_check CHECK (rule IN (${RULES}))`,
    );
  }
}
