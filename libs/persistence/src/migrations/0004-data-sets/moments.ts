/** What is read as data sets, and what tells its rows apart within an organisation. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  department: ['key'],
  customer_outcome: ['key'],
  metric: ['key'],
  fact: ['metric_key'],
  goal: ['key'],
  goal_outcome: ['goal_key', 'outcome_key'],
  milestone: ['goal_key', 'key'],
  check_in: ['goal_key', 'position'],
  conflict: ['id'],
  conflict_goal: ['goal_key', 'conflict_id'],
  conflict_event: ['revision', 'conflict_id', 'kind'],
  decision: ['decision_id'],
};

const TABLES = Object.entries(IDENTITIES);

/** These had it before. */
const HAD_MOMENT = ['goal', 'conflict'];
const WITHOUT_MOMENT = TABLES.filter(([table]) => !HAD_MOMENT.includes(table));

/** A restored row keeps its moment. */
const UNLESS_RESTORING = `WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes')`;

const index = (table: string, identity: readonly string[]) => `${table}_updated_at_${identity.join('_')}_idx`;

/**
 * Every write raises its organisation's revision first, which gives the write its moment: later than that of the write
 * before, and not before that one is over. Rows take over the moment of the write that changes them.
 */
export const MOMENTS = [
  ...WITHOUT_MOMENT.map(([table]) => `ALTER TABLE ${table} ADD updated_at timestamptz(3) NOT NULL DEFAULT now()`),
  ...TABLES.map(
    ([table, identity]) =>
      `CREATE INDEX ${index(table, identity)} ON ${table} (organisation_id, updated_at, ${identity.join(', ')})`,
  ),
  `CREATE TABLE deleted_row (
    organisation_id uuid NOT NULL,
    table_name text NOT NULL,
    identity text[] NOT NULL,
    deleted_at timestamptz(3) NOT NULL,
    CONSTRAINT deleted_row_pkey PRIMARY KEY (organisation_id, table_name, identity),
    CONSTRAINT deleted_row_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)
  )`,
  `CREATE INDEX deleted_row_table_name_deleted_at_idx ON deleted_row (organisation_id, table_name, deleted_at)`,
  'ALTER TABLE deleted_row ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY own_organisation ON deleted_row TO concord_plans
    USING (organisation_id = NULLIF(current_setting('concord.organisation', true), '')::uuid)`,
  'GRANT SELECT, INSERT, UPDATE, DELETE ON deleted_row TO concord_plans',
  `CREATE FUNCTION take_moment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT organisation.updated_at INTO STRICT NEW.updated_at FROM organisation
    WHERE organisation.organisation_id = NEW.organisation_id;
    RETURN NEW;
  END $$`,
  `CREATE FUNCTION remember_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO deleted_row (organisation_id, table_name, identity, deleted_at)
    SELECT OLD.organisation_id, TG_TABLE_NAME,
           ARRAY(SELECT to_jsonb(OLD) ->> part.name FROM unnest(TG_ARGV) WITH ORDINALITY part(name, place) ORDER BY place),
           organisation.updated_at
    FROM organisation WHERE organisation.organisation_id = OLD.organisation_id
    ON CONFLICT ON CONSTRAINT deleted_row_pkey DO UPDATE SET deleted_at = EXCLUDED.deleted_at;
    RETURN NULL;
  END $$`,
  ...TABLES.flatMap(([table, identity]) => [
    `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW ${UNLESS_RESTORING}
      EXECUTE FUNCTION take_moment()`,
    `CREATE TRIGGER remember_deleted AFTER DELETE ON ${table} FOR EACH ROW
      EXECUTE FUNCTION remember_deleted(${identity.join(', ')})`,
  ]),
];

export const MOMENTS_DOWN = [
  ...TABLES.flatMap(([table]) => [`DROP TRIGGER take_moment ON ${table}`, `DROP TRIGGER remember_deleted ON ${table}`]),
  'DROP FUNCTION take_moment, remember_deleted',
  'DROP TABLE deleted_row',
  ...TABLES.map(([table, identity]) => `DROP INDEX ${index(table, identity)}`),
  ...WITHOUT_MOMENT.map(([table]) => `ALTER TABLE ${table} DROP COLUMN updated_at`),
];
