const NAMES = ['help', 'no_successor'];

const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const references = (table: string, column: string, to: string) =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (organisation_id, ${column}) REFERENCES ${to}`;

export const HELP = [
  `CREATE TABLE help (
    organisation_id uuid NOT NULL,
    help_id uuid NOT NULL DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    asking_department_key text NOT NULL,
    asking_goal_key text NOT NULL,
    giving_department_key text NOT NULL,
    giving_goal_key text,
    words text NOT NULL,
    effect double precision NOT NULL,
    needed_by date,
    state text NOT NULL DEFAULT 'open',
    reason text,
    answers_id uuid,
    made_revision integer NOT NULL,
    answered_revision integer,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT help_pkey PRIMARY KEY (organisation_id, help_id),
    CONSTRAINT help_kind_check CHECK (kind IN ('request', 'offer')),
    CONSTRAINT help_state_check CHECK (state IN ('open', 'accepted', 'declined', 'countered', 'withdrawn')),
    CONSTRAINT help_departments_check CHECK (asking_department_key <> giving_department_key),
    CONSTRAINT help_giving_check CHECK (kind = 'request' OR giving_goal_key IS NOT NULL),
    CONSTRAINT help_words_check CHECK (length(words) BETWEEN 1 AND 1000),
    CONSTRAINT help_effect_check CHECK (effect > 0 AND effect <= 1),
    CONSTRAINT help_reason_check CHECK (state <> 'declined' OR reason IS NOT NULL),
    CONSTRAINT help_answered_check CHECK ((state = 'open') = (answered_revision IS NULL)),
    ${references('help', 'asking_goal_key', 'goal(organisation_id,key)')},
    ${references('help', 'giving_goal_key', 'goal(organisation_id,key)')},
    ${references('help', 'asking_department_key', 'department(organisation_id,key)')},
    ${references('help', 'giving_department_key', 'department(organisation_id,key)')},
    ${references('help', 'answers_id', 'help(organisation_id,help_id)')},
    ${references('help', 'made_revision', 'revision(organisation_id,number)')},
    ${references('help', 'answered_revision', 'revision(organisation_id,number)')}
  )`,
  `CREATE INDEX help_asking_goal_key_idx ON help (organisation_id, asking_goal_key)`,
  `CREATE INDEX help_giving_goal_key_idx ON help (organisation_id, giving_goal_key)`,
  `CREATE INDEX help_state_made_revision_help_id_idx ON help (organisation_id, state, made_revision, help_id)`,
  `CREATE INDEX help_answers_id_idx ON help (organisation_id, answers_id)`,
  `CREATE INDEX help_updated_at_help_id_idx ON help (organisation_id, updated_at, help_id)`,
  `CREATE TABLE no_successor (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    because text NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT no_successor_pkey PRIMARY KEY (organisation_id, goal_key),
    CONSTRAINT no_successor_because_check CHECK (length(because) BETWEEN 1 AND 1000),
    ${references('no_successor', 'goal_key', 'goal(organisation_id,key)')},
    ${references('no_successor', 'revision', 'revision(organisation_id,number)')}
  )`,
  // As rows of every data set: with the moment of the write, and remembered when they go.
  `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON help FOR EACH ROW
    WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
  `CREATE TRIGGER remember_deleted AFTER DELETE ON help FOR EACH ROW EXECUTE FUNCTION remember_deleted(help_id)`,
  ...NAMES.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
  ]),
];

export const HELP_DOWN = [`DROP TABLE ${NAMES.join(', ')}`, `DELETE FROM deleted_row WHERE table_name = 'help'`];
