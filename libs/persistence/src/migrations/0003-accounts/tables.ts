/** People who sign in, to whatever organisations; what each may do where; and what was done. */
export const TABLES = [
  `CREATE TABLE account (
    account_id uuid NOT NULL DEFAULT gen_random_uuid(),
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    is_demo boolean NOT NULL DEFAULT false,
    failed_sign_ins integer NOT NULL DEFAULT 0,
    wait_until timestamptz(3),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT account_pkey PRIMARY KEY (account_id),
    CONSTRAINT account_email_key UNIQUE (email),
    CONSTRAINT account_email_check CHECK (email = lower(email) AND email LIKE '%_@_%')
  )`,
  `CREATE TABLE account_identity (
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id uuid NOT NULL,
    identity_id uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT account_identity_pkey PRIMARY KEY (issuer, subject),
    CONSTRAINT account_identity_identity_id_key UNIQUE (identity_id)
  )`,
  `CREATE TABLE session (
    session_id uuid NOT NULL DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL,
    secret_hash text NOT NULL,
    browser text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    seen_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (session_id),
    CONSTRAINT session_secret_hash_key UNIQUE (secret_hash)
  )`,
  `CREATE INDEX session_account_id_idx ON session (account_id)`,
  `CREATE TABLE account_link (
    secret_hash text NOT NULL,
    purpose text NOT NULL,
    email text,
    membership jsonb,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3),
    CONSTRAINT account_link_pkey PRIMARY KEY (secret_hash),
    CONSTRAINT account_link_purpose_check CHECK (purpose IN ('invitation', 'reset', 'set-up'))
  )`,
  `CREATE TABLE membership (
    organisation_id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL,
    person_key text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT membership_pkey PRIMARY KEY (organisation_id, account_id),
    CONSTRAINT membership_role_check CHECK (role IN ('viewer', 'contributor', 'planner', 'admin'))
  )`,
  `CREATE INDEX membership_account_id_idx ON membership (account_id)`,
  `CREATE TABLE former_membership (
    organisation_id uuid NOT NULL,
    account_id uuid NOT NULL,
    person_key text,
    ended_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT former_membership_pkey PRIMARY KEY (organisation_id, account_id)
  )`,
  `CREATE TABLE department_role (
    organisation_id uuid NOT NULL,
    account_id uuid NOT NULL,
    department_key text NOT NULL,
    role text NOT NULL,
    CONSTRAINT department_role_pkey PRIMARY KEY (organisation_id, account_id, department_key),
    CONSTRAINT department_role_role_check CHECK (role IN ('contributor', 'lead'))
  )`,
  `CREATE TABLE api_token (
    organisation_id uuid NOT NULL,
    token_id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    prefix text NOT NULL,
    secret_hash text NOT NULL,
    scope text NOT NULL,
    department_key text,
    created_by uuid,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3),
    revoked_at timestamptz(3),
    CONSTRAINT api_token_pkey PRIMARY KEY (organisation_id, token_id),
    CONSTRAINT api_token_secret_hash_key UNIQUE (secret_hash),
    CONSTRAINT api_token_name_check CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT api_token_scope_check CHECK (scope IN ('read', 'read-write'))
  )`,
  `CREATE TABLE person_alias (
    organisation_id uuid NOT NULL,
    alias uuid NOT NULL DEFAULT gen_random_uuid(),
    person_key text NOT NULL,
    CONSTRAINT person_alias_pkey PRIMARY KEY (organisation_id, alias),
    CONSTRAINT person_alias_person_key_key UNIQUE (organisation_id, person_key)
  )`,
  `CREATE TABLE audit_entry (
    organisation_id uuid NOT NULL,
    entry_id uuid NOT NULL DEFAULT gen_random_uuid(),
    at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    action text NOT NULL,
    account_id uuid,
    token_id uuid,
    actor text,
    about text,
    about_account_id uuid,
    before jsonb,
    after jsonb,
    revision integer,
    request_id text,
    CONSTRAINT audit_entry_pkey PRIMARY KEY (organisation_id, entry_id),
    CONSTRAINT audit_entry_about_check CHECK (num_nonnulls(about, about_account_id) = 1),
    CONSTRAINT audit_entry_actor_check CHECK (num_nonnulls(account_id, token_id, actor) = 1)
  )`,
  `CREATE INDEX audit_entry_at_entry_id_idx ON audit_entry (organisation_id, at, entry_id)`,
];

export const REFERENCES = [
  `ALTER TABLE account_identity ADD CONSTRAINT account_identity_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE`,
  `ALTER TABLE session ADD CONSTRAINT session_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE`,
  `ALTER TABLE membership ADD CONSTRAINT membership_organisation_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id)`,
  `ALTER TABLE membership ADD CONSTRAINT membership_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE`,
  `ALTER TABLE former_membership ADD CONSTRAINT former_membership_organisation_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id)`,
  `ALTER TABLE former_membership ADD CONSTRAINT former_membership_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE`,
  `ALTER TABLE department_role ADD CONSTRAINT department_role_account_id_fkey
    FOREIGN KEY (organisation_id, account_id) REFERENCES membership (organisation_id, account_id) ON DELETE CASCADE`,
  `ALTER TABLE api_token ADD CONSTRAINT api_token_organisation_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id)`,
  `ALTER TABLE person_alias ADD CONSTRAINT person_alias_organisation_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id)`,
  `ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_organisation_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id)`,
];
