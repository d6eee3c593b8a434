import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropViews } from '../../views/refresh-views.ts';
import { TABLES } from './tables.ts';

const NAMES = ['review', 'input_link', 'input'];

/** As every policy since `0009-walls-once`: the organisation is worked out once in a statement. */
const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const WALLS = NAMES.flatMap((table) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
]);

/** As rows of every data set: with the moment of the write, and remembered when they go. */
const MOMENTS = ['review', 'input'].flatMap((table) => [
  `CREATE INDEX ${table}_updated_at_${table}_id_idx ON ${table} (organisation_id, updated_at, ${table}_id)`,
  `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW
    WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
  `CREATE TRIGGER remember_deleted AFTER DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION remember_deleted(${table}_id)`,
]);

/**
 * What somebody has said wherever they belong or belonged to, for themselves: accounts are kept outside the walls, and
 * what works on them sees nothing of any organisation but what this function tells.
 */
const OWN_INPUT = [
  `CREATE FUNCTION own_input(account uuid) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT json_agg(json_build_object('organisation', organisation.name, 'about', input.subject_title,
                                      'words', input.words, 'at', input.given_at, 'answer', input.answer)
                    ORDER BY input.given_at)
    FROM input JOIN organisation USING (organisation_id)
    WHERE input.account_id = account
       OR (input.organisation_id, input.person_key) IN (
            SELECT organisation_id, person_key FROM membership WHERE account_id = account)
       OR (input.organisation_id, input.person_key) IN (
            SELECT organisation_id, person_key FROM former_membership WHERE account_id = account)
  $$`,
  'REVOKE ALL ON FUNCTION own_input(uuid) FROM PUBLIC',
  'GRANT EXECUTE ON FUNCTION own_input(uuid) TO concord_accounts',
];

/** What is looked at again, and what those who meet customers say. */
export class ReviewsAndInput1764979200000 implements MigrationInterface {
  readonly name = 'ReviewsAndInput1764979200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...MOMENTS, ...WALLS, ...OWN_INPUT]) await runner.query(statement);
    await runner.query(
      `ALTER TABLE organisation
        ADD anonymous_input boolean NOT NULL DEFAULT false,
        ADD watched_metrics text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT organisation_watched_metrics_check CHECK (cardinality(watched_metrics) <= 3)`,
    );
  }

  /** Views read the tables; whoever migrates next makes those anew that there are then. */
  async down(runner: QueryRunner): Promise<void> {
    await dropViews(runner.manager);
    await runner.query('DROP FUNCTION own_input(uuid)');
    await runner.query('ALTER TABLE organisation DROP COLUMN anonymous_input, DROP COLUMN watched_metrics');
    await runner.query(`DROP TABLE ${NAMES.toReversed().join(', ')}`);
    await runner.query(`DELETE FROM deleted_row WHERE table_name IN ('review', 'input')`);
  }
}
