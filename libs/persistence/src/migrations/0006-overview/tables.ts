const COUNTS = [
  'goals_draft',
  'goals_active',
  'goals_done',
  'goals_cancelled',
  'milestones',
  'milestones_done',
  'conflicts_proven',
  'conflicts_stated',
  'conflicts_possible',
];
const COLUMNS = COUNTS.map((column) => `${column} integer NOT NULL DEFAULT 0`).join(', ');

const NAMES = ['department_overview', 'organisation_overview'];

/**
 * What departments have, and organisations as a whole, in numbers: each has its row as long as it is there. All of it
 * follows from other tables, so it is in no backup, and the triggers that keep it are the only ones that write it.
 */
export const TABLES = [
  `CREATE TABLE organisation_overview (
    organisation_id uuid NOT NULL,
    ${COLUMNS},
    CONSTRAINT organisation_overview_pkey PRIMARY KEY (organisation_id),
    CONSTRAINT organisation_overview_organisation_fkey FOREIGN KEY (organisation_id)
      REFERENCES organisation(organisation_id) ON DELETE CASCADE
  )`,
  `CREATE TABLE department_overview (
    organisation_id uuid NOT NULL,
    department_key text NOT NULL,
    ${COLUMNS},
    CONSTRAINT department_overview_pkey PRIMARY KEY (organisation_id, department_key),
    CONSTRAINT department_overview_department_key_fkey FOREIGN KEY (organisation_id, department_key)
      REFERENCES department(organisation_id,key) ON DELETE CASCADE ON UPDATE CASCADE
  )`,
  ...NAMES.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY own_organisation ON ${table} TO concord_plans
      USING (organisation_id = NULLIF(current_setting('concord.organisation', true), '')::uuid)`,
    `GRANT SELECT ON ${table} TO concord_plans`,
  ]),
];

export const TABLES_DOWN = [`DROP TABLE ${NAMES.join(', ')}`];
