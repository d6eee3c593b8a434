import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';

const NAMES = ['segment', 'segment_weight'];

/** As every policy since `0009-walls-once`: the organisation is worked out once in a statement. */
const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const TABLES = [
  `CREATE TABLE segment (
    organisation_id uuid NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    CONSTRAINT segment_pkey PRIMARY KEY (organisation_id, key),
    CONSTRAINT segment_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$')
  )`,
  `CREATE TABLE segment_weight (
    organisation_id uuid NOT NULL,
    segment_key text NOT NULL,
    outcome_key text NOT NULL,
    weight double precision NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT segment_weight_pkey PRIMARY KEY (organisation_id, segment_key, outcome_key),
    CONSTRAINT segment_weight_weight_check CHECK (weight >= 0 AND weight < 'Infinity')
  )`,
  `ALTER TABLE segment
    ADD CONSTRAINT segment_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`,
  `ALTER TABLE segment_weight
    ADD CONSTRAINT segment_weight_segment_key_fkey FOREIGN KEY (organisation_id, segment_key) REFERENCES segment(organisation_id,key),
    ADD CONSTRAINT segment_weight_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key) REFERENCES customer_outcome(organisation_id,key)`,
  // As rows of every data set: with the moment of the write, and remembered when they go.
  `CREATE INDEX segment_weight_updated_at_segment_key_outcome_key_idx
    ON segment_weight (organisation_id, updated_at, segment_key, outcome_key)`,
  `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON segment_weight FOR EACH ROW
    WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
  `CREATE TRIGGER remember_deleted AFTER DELETE ON segment_weight FOR EACH ROW
    EXECUTE FUNCTION remember_deleted(segment_key, outcome_key)`,
];

const WALLS = NAMES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
]);

/** People for whom something else matters than for the others, and how much. */
export class Segments1765324800000 implements MigrationInterface {
  readonly name = 'Segments1765324800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...WALLS]) await runner.query(statement);
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
    await runner.query(`DELETE FROM deleted_row WHERE table_name = 'segment_weight'`);
  }
}
