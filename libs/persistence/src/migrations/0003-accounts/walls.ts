/** Tables of the organisations' plans and of what became of them. */
const PLAN_TABLES = [
  'scope_dimension',
  'scope_value',
  'department',
  'person',
  'customer_outcome',
  'department_priority',
  'metric',
  'influence',
  'law',
  'fact',
  'capacity',
  'goal',
  'goal_scope',
  'goal_outcome',
  'goal_department',
  'goal_capacity',
  'milestone',
  'need',
  'check_in',
  'revision',
  'conflict',
  'conflict_goal',
  'conflict_event',
  'conflict_acknowledgement',
  'decision',
  'decision_option',
  'goal_change',
  'goal_answer',
  'answered_request',
  'saved_view',
];

/** Tables that say who may do what in an organisation. */
const MEMBER_TABLES = ['membership', 'department_role', 'api_token'];

/** Whom the organisation remembers, and under which names. */
const MEMORY_TABLES = ['former_membership', 'person_alias'];

const WALLED_TABLES = ['organisation', ...PLAN_TABLES, ...MEMBER_TABLES, ...MEMORY_TABLES, 'audit_entry'];

/** Nothing where nobody has said which organisation: the setting is then missing, or empty after a transaction. */
const OWN = `organisation_id = NULLIF(current_setting('concord.organisation', true), '')::uuid`;

/** Roles belong to the whole server, and another database on it may be making them at this moment. */
function role(name: string): string {
  return `DO $$ BEGIN
    CREATE ROLE ${name} NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;
}

/**
 * Two roles that own nothing. What works on plans sees one organisation, the one that its transaction has named.
 * What finds out who somebody is sees accounts and memberships, and nothing of any plan.
 */
export const WALLS = [
  role('concord_plans'),
  role('concord_accounts'),
  // Whoever migrates also connects, and takes on one of them. A superuser may take on any; whoever made a role may
  // give it to anybody; and where somebody else made them for another database, they have given them before.
  `DO $$ BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
    THEN EXECUTE format('GRANT concord_plans, concord_accounts TO %I', current_user);
    END IF;
  EXCEPTION WHEN insufficient_privilege THEN NULL;
  END $$`,
  'GRANT USAGE ON SCHEMA public TO concord_plans, concord_accounts',
  ...WALLED_TABLES.map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
  ...WALLED_TABLES.map((table) => `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`),
  // Who is remembered is also named, and nobody is who never was there.
  `CREATE POLICY still_there ON former_membership AS RESTRICTIVE FOR INSERT TO concord_plans
    WITH CHECK (EXISTS (SELECT FROM membership WHERE membership.organisation_id = former_membership.organisation_id
                        AND membership.account_id = former_membership.account_id))`,
  `GRANT SELECT, UPDATE ON organisation TO concord_plans`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${[...PLAN_TABLES, ...MEMBER_TABLES].join(', ')} TO concord_plans`,
  // What was done stays done, also for whoever gets hold of the application's role.
  'GRANT SELECT, INSERT ON audit_entry TO concord_plans',
  'GRANT SELECT (account_id, email, name, is_demo) ON account TO concord_plans',
  `ALTER TABLE account ENABLE ROW LEVEL SECURITY`,
  'GRANT SELECT, INSERT, UPDATE (person_key), DELETE ON former_membership TO concord_plans',
  'GRANT SELECT, INSERT, UPDATE ON person_alias TO concord_plans',
  `CREATE POLICY fellow_member ON account TO concord_plans
    USING (EXISTS (SELECT FROM membership WHERE membership.account_id = account.account_id AND membership.${OWN})
      OR EXISTS (SELECT FROM former_membership WHERE former_membership.account_id = account.account_id
                 AND former_membership.${OWN}))`,
  `CREATE POLICY anybody ON account TO concord_accounts USING (true)`,
  ...[...MEMBER_TABLES, ...MEMORY_TABLES, 'organisation', 'audit_entry', 'person'].map(
    (table) => `CREATE POLICY anybody ON ${table} TO concord_accounts USING (true)`,
  ),
  `GRANT SELECT, INSERT, UPDATE, DELETE ON account, account_identity, session, account_link, ${MEMBER_TABLES.join(', ')}
    TO concord_accounts`,
  'GRANT SELECT, DELETE ON former_membership TO concord_accounts',
  'GRANT SELECT, INSERT ON person_alias TO concord_accounts',
  'GRANT SELECT (organisation_id, key, name), INSERT (key, name) ON organisation TO concord_accounts',
  'GRANT SELECT (organisation_id, key, name, department_key) ON person TO concord_accounts',
  'GRANT SELECT, INSERT ON audit_entry TO concord_accounts',
];

const OLD_TABLES = ['organisation', ...PLAN_TABLES];

/** Run when the new tables are gone. The roles stay: other databases of the server may have them. */
export const WALLS_DOWN = [
  'DROP POLICY anybody ON organisation',
  'DROP POLICY anybody ON person',
  ...OLD_TABLES.flatMap((table) => [
    `DROP POLICY own_organisation ON ${table}`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
    `REVOKE ALL ON ${table} FROM concord_plans, concord_accounts`,
  ]),
  'REVOKE SELECT (organisation_id, key, name), INSERT (key, name) ON organisation FROM concord_accounts',
  'REVOKE SELECT (organisation_id, key, name, department_key) ON person FROM concord_accounts',
];
