import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MOMENTS, MOMENTS_DOWN } from './moments.ts';
import { VIEWS, VIEWS_DOWN } from './views.ts';

/** When each row was written and which ones are gone, so that what changed since can be read; and room for views. */
export class DataSets1764028800000 implements MigrationInterface {
  readonly name = 'DataSets1764028800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...MOMENTS, ...VIEWS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...VIEWS_DOWN, ...MOMENTS_DOWN]) await runner.query(statement);
  }
}
