import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORKSHOPS, WORKSHOPS_DOWN } from './tables.ts';

/** Boards on which people say what something means to them, and the outcomes that were made of it. */
export class Workshops1764633600000 implements MigrationInterface {
  readonly name = 'Workshops1764633600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of WORKSHOPS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of WORKSHOPS_DOWN) await runner.query(statement);
  }
}
