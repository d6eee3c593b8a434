import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONFLICTS, type Counted } from '../0006-overview/counted.ts';
import { adding, type Event, EVENTS, step } from '../0006-overview/counting.ts';

const UNSETTLED: Counted = {
  ...CONFLICTS,
  columns: [...CONFLICTS.columns, `state IN ('open', 'acknowledged') AS is_unsettled`],
  counts: {
    unsettled_proven: `tier = 'proven' AND is_unsettled`,
    unsettled_stated: `tier = 'stated' AND is_unsettled`,
    unsettled_possible: `tier = 'possible' AND is_unsettled`,
  },
};

/** All that is counted of conflicts from now on. */
const ALL: Counted = { ...UNSETTLED, counts: { ...CONFLICTS.counts, ...UNSETTLED.counts } };

const TABLES = ['organisation_overview', 'department_overview'];
const COLUMNS = Object.keys(UNSETTLED.counts);

/** Overviews count, beside the conflicts that are there, those that nobody has settled yet. */
export class UnsettledConflicts1765411200000 implements MigrationInterface {
  readonly name = 'UnsettledConflicts1765411200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `ALTER TABLE ${table} ${COLUMNS.map((column) => `ADD ${column} integer NOT NULL DEFAULT 0`).join(', ')}`,
      );
    await runner.query(adding(UNSETTLED, `SELECT 1 AS sign, ${UNSETTLED.columns.join(', ')} FROM conflict`));
    for (const event of EVENTS) await runner.query(counting(ALL, event));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of EVENTS) await runner.query(counting(CONFLICTS, event));
    for (const table of TABLES)
      await runner.query(`ALTER TABLE ${table} ${COLUMNS.map((column) => `DROP ${column}`).join(', ')}`);
  }
}

/** In place of what the triggers of conflicts have done so far. */
function counting(counted: Counted, event: Event): string {
  return `CREATE OR REPLACE FUNCTION overview_conflict_${event.toLowerCase()}() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    ${step(counted, event)}
    RETURN NULL;
  END $$`;
}
