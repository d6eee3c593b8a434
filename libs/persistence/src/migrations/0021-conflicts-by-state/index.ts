import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conflicts are found in the order in which they are listed, the most urgent of a tier first, without sorting all of it;
 * and those in a state are counted out of an index, however many there are: the rows themselves lie all over the table.
 */
export class ConflictsByState1765497600000 implements MigrationInterface {
  readonly name = 'ConflictsByState1765497600000';

  async up(runner: QueryRunner): Promise<void> {
    // For a few days the migration before this one did it: some databases have the one index, some the other.
    await runner.query('DROP INDEX IF EXISTS conflict_tier_order_urgency_id_idx');
    await runner.query(
      'CREATE INDEX IF NOT EXISTS conflict_in_order_idx ON conflict (organisation_id, tier_order, urgency DESC, id)',
    );
    await runner.query('CREATE INDEX conflict_state_tier_order_idx ON conflict (organisation_id, state, tier_order)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX conflict_state_tier_order_idx');
    await runner.query('DROP INDEX conflict_in_order_idx');
    await runner.query(
      'CREATE INDEX conflict_tier_order_urgency_id_idx ON conflict (organisation_id, tier_order, urgency, id)',
    );
  }
}
