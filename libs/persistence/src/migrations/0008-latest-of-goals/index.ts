import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In them stands all that a table of goals tells of check-ins and milestones, so that these need not be looked at. */
const INDEXES = [
  `CREATE INDEX check_in_latest_idx ON check_in (organisation_id, goal_key, on_date DESC, position DESC)
    INCLUDE (value, confidence) WHERE corrected_by IS NULL`,
  'CREATE INDEX milestone_done_idx ON milestone (organisation_id, goal_key) INCLUDE (done_date)',
];

/** The latest check-in of each of thousands of goals, and how many milestones are done, read from an index alone. */
export class LatestOfGoals1764374400000 implements MigrationInterface {
  readonly name = 'LatestOfGoals1764374400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX check_in_latest_idx, milestone_done_idx');
  }
}
