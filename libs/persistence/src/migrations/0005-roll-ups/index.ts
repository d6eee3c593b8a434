import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { ROLL_UPS, ROLL_UPS_DOWN } from './tables.ts';

/** What only the engine knows, written down: alignment day by day, and advice. */
export class RollUps1764115200000 implements MigrationInterface {
  readonly name = 'RollUps1764115200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ROLL_UPS) await runner.query(statement);
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    for (const statement of ROLL_UPS_DOWN) await runner.query(statement);
  }
}
