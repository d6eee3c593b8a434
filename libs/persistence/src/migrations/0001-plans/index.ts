import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REFERENCES } from './references.ts';
import { TABLES } from './tables.ts';

const NAMES = [
  'organisation',
  'scope_dimension',
  'scope_value',
  'department',
  'person',
  'customer_outcome',
  'department_priority',
  'metric',
  'influence',
  'law',
  'fact',
  'capacity',
  'goal',
  'goal_scope',
  'goal_outcome',
  'goal_department',
  'goal_capacity',
  'milestone',
  'need',
  'check_in',
];

/** Organisations, what their business is like, their goals, and how far these have come. */
export class Plans1763769600000 implements MigrationInterface {
  readonly name = 'Plans1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...REFERENCES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
  }
}
