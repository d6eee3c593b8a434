import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every edit of a goal looks for conflicts of the goal that people have settled. Few are, of hundreds that a goal may
 * have, so they are found without looking at the others.
 */
export class SettledConflicts1764288000000 implements MigrationInterface {
  readonly name = 'SettledConflicts1764288000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX conflict_id_idx ON conflict (organisation_id, id) WHERE state IN ('decided', 'accepted', 'dismissed')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX conflict_id_idx');
  }
}
