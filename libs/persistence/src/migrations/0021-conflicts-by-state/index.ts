import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conflicts in a state are counted out of an index, however many there are: the rows themselves lie all over the table. */
export class ConflictsByState1765497600000 implements MigrationInterface {
  readonly name = 'ConflictsByState1765497600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX conflict_state_tier_order_idx ON conflict (organisation_id, state, tier_order)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX conflict_state_tier_order_idx');
  }
}
