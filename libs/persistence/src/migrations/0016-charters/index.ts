import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { FUNCTIONS, FUNCTIONS_DOWN } from './functions.ts';
import { SUM_TABLES, TABLES } from './tables.ts';
import { WALLS, WALLS_DOWN } from './walls.ts';

/** What others shall experience from people and departments, kept from everybody but whose it is. */
export class Charters1765065600000 implements MigrationInterface {
  readonly name = 'Charters1765065600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...SUM_TABLES, ...WALLS, ...FUNCTIONS]) await runner.query(statement);
  }

  /** Views read the sums; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    for (const statement of [...FUNCTIONS_DOWN, ...WALLS_DOWN]) await runner.query(statement);
    await runner.query(`DELETE FROM deleted_row WHERE table_name = 'charter_sum'`);
  }
}
