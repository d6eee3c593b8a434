/** What tells the rows of each table apart within an organisation. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  alignment_day: ['on_date'],
  outcome_alignment_day: ['on_date', 'outcome_key'],
  pair_alignment_day: ['on_date', 'department_key', 'other_department_key'],
  advice: ['id'],
};

const TABLES = Object.entries(IDENTITIES);

const OWN = `organisation_id = NULLIF(current_setting('concord.organisation', true), '')::uuid`;

const MOMENT = 'updated_at timestamptz(3) NOT NULL DEFAULT now()';

const keys = (
  table: string,
) => `CONSTRAINT ${table}_pkey PRIMARY KEY (organisation_id, ${IDENTITIES[table]?.join(', ')}),
    CONSTRAINT ${table}_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`;

/**
 * Days keep the keys of outcomes and departments that are gone since: it is what was. NaN is greater than any number, and
 * so in no range.
 */
export const ROLL_UPS = [
  `CREATE TABLE alignment_day (
    organisation_id uuid NOT NULL,
    on_date date NOT NULL,
    revision integer NOT NULL,
    headline double precision NOT NULL,
    overall double precision NOT NULL,
    conflict_load double precision NOT NULL,
    ${MOMENT},
    ${keys('alignment_day')},
    CONSTRAINT alignment_day_headline_check CHECK (headline BETWEEN 0 AND 100),
    CONSTRAINT alignment_day_overall_check CHECK (overall BETWEEN -1 AND 1),
    CONSTRAINT alignment_day_conflict_load_check CHECK (conflict_load BETWEEN 0 AND 1)
  )`,
  `CREATE TABLE outcome_alignment_day (
    organisation_id uuid NOT NULL,
    on_date date NOT NULL,
    outcome_key text NOT NULL,
    weight double precision NOT NULL,
    alignment double precision NOT NULL,
    contested double precision NOT NULL,
    share double precision NOT NULL,
    ${MOMENT},
    ${keys('outcome_alignment_day')},
    CONSTRAINT outcome_alignment_day_weight_check CHECK (weight BETWEEN 0 AND 1),
    CONSTRAINT outcome_alignment_day_alignment_check CHECK (alignment BETWEEN -1 AND 1),
    CONSTRAINT outcome_alignment_day_contested_check CHECK (contested BETWEEN 0 AND 1),
    CONSTRAINT outcome_alignment_day_share_check CHECK (share BETWEEN 0 AND 100)
  )`,
  `CREATE TABLE pair_alignment_day (
    organisation_id uuid NOT NULL,
    on_date date NOT NULL,
    department_key text NOT NULL,
    other_department_key text NOT NULL,
    alignment double precision NOT NULL,
    ${MOMENT},
    ${keys('pair_alignment_day')},
    CONSTRAINT pair_alignment_day_alignment_check CHECK (alignment BETWEEN -1 AND 1)
  )`,
  `CREATE TABLE advice (
    organisation_id uuid NOT NULL,
    id text NOT NULL,
    rule text NOT NULL,
    severity double precision NOT NULL,
    headline text NOT NULL,
    explanation text NOT NULL,
    goals text[] NOT NULL,
    departments text[] NOT NULL,
    outcomes text[] NOT NULL,
    ${MOMENT},
    ${keys('advice')},
    CONSTRAINT advice_severity_check CHECK (severity BETWEEN 0 AND 1)
  )`,
  ...TABLES.flatMap(([table, identity]) => [
    `CREATE INDEX ${table}_updated_at_idx ON ${table} (organisation_id, updated_at, ${identity.join(', ')})`,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
    `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW
      WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
    `CREATE TRIGGER remember_deleted AFTER DELETE ON ${table} FOR EACH ROW
      EXECUTE FUNCTION remember_deleted(${identity.join(', ')})`,
  ]),
];

/** What was remembered of deleted rows goes with the tables. */
export const ROLL_UPS_DOWN = TABLES.flatMap(([table]) => [
  `DROP TABLE ${table}`,
  `DELETE FROM deleted_row WHERE table_name = '${table}'`,
]);
