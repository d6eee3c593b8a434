import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language what is stored is said, and how the weeks of its calendars begin. */
export class OrganisationSettings1764806400000 implements MigrationInterface {
  readonly name = 'OrganisationSettings1764806400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE organisation
        ADD language text NOT NULL DEFAULT 'en',
        ADD week_starts_on text NOT NULL DEFAULT 'monday',
        ADD CONSTRAINT organisation_language_check CHECK (language IN ('en', 'de')),
        ADD CONSTRAINT organisation_week_starts_on_check CHECK (week_starts_on IN ('monday', 'sunday', 'saturday'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organisation DROP COLUMN language, DROP COLUMN week_starts_on');
  }
}
