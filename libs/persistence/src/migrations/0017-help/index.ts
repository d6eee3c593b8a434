import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { HELP, HELP_DOWN } from './tables.ts';

/** Help between departments, and goals that shall have no successor. */
export class Help1765152000000 implements MigrationInterface {
  readonly name = 'Help1765152000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of HELP) await runner.query(statement);
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    for (const statement of HELP_DOWN) await runner.query(statement);
  }
}
