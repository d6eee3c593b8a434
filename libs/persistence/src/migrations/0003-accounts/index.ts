import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REFERENCES, TABLES } from './tables.ts';
import { WALLS, WALLS_DOWN } from './walls.ts';

const NAMES = [
  'account',
  'account_identity',
  'session',
  'account_link',
  'membership',
  'former_membership',
  'department_role',
  'api_token',
  'person_alias',
  'audit_entry',
];

/** Accounts, what each may do in which organisation, what was done, and walls between organisations. */
export class Accounts1763942400000 implements MigrationInterface {
  readonly name = 'Accounts1763942400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...REFERENCES, ...WALLS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
    for (const statement of WALLS_DOWN) await runner.query(statement);
  }
}
