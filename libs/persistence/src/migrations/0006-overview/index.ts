import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNTING, COUNTING_DOWN } from './counting.ts';
import { TABLES, TABLES_DOWN } from './tables.ts';

/** How much of what each department has, counted as it is written: see `counting.ts`. */
export class Overview1764201600000 implements MigrationInterface {
  readonly name = 'Overview1764201600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...COUNTING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...COUNTING_DOWN, ...TABLES_DOWN]) await runner.query(statement);
  }
}
