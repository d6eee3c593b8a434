import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REFERENCES } from './references.ts';
import { TABLES } from './tables.ts';

const NAMES = [
  'revision',
  'conflict',
  'conflict_goal',
  'conflict_event',
  'conflict_acknowledgement',
  'decision',
  'decision_option',
  'goal_change',
  'goal_answer',
  'answered_request',
  'saved_view',
];

/** Conflicts with their history, decisions, who changed what in which goal, and who agrees. */
export class ConflictLife1763856000000 implements MigrationInterface {
  readonly name = 'ConflictLife1763856000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...REFERENCES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
    await runner.query('ALTER TABLE organisation DROP COLUMN judged_on');
    await runner.query('ALTER TABLE check_in DROP COLUMN corrected_by');
  }
}
