import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a write changed in goals is asked for by its number: of a week, to say what moved the alignment. */
export class ChangesByRevision1764720000000 implements MigrationInterface {
  readonly name = 'ChangesByRevision1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX goal_change_revision_idx ON goal_change (organisation_id, revision)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX goal_change_revision_idx');
  }
}
