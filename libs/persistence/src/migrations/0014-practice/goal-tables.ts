/** What stands behind a goal, each after what it refers to. */
export const GOAL_TABLES = [
  `CREATE TABLE goal_action (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    owner_key text,
    due_date date,
    cost double precision,
    state text NOT NULL,
    contact text,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT goal_action_pkey PRIMARY KEY (organisation_id, goal_key, key),
    CONSTRAINT goal_action_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    CONSTRAINT goal_action_cost_check CHECK (cost >= 0 AND cost < 'Infinity'),
    CONSTRAINT goal_action_state_check CHECK (state IN ('open', 'done', 'dropped')),
    CONSTRAINT goal_action_contact_check CHECK (contact IN ('interaction', 'transaction'))
  )`,
  `CREATE INDEX goal_action_owner_key_state_due_date_idx ON goal_action (organisation_id, owner_key, state, due_date)`,
  `CREATE TABLE goal_training (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    due_date date,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT goal_training_pkey PRIMARY KEY (organisation_id, goal_key, key),
    CONSTRAINT goal_training_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$')
  )`,
  `CREATE TABLE goal_trainee (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    training_key text NOT NULL,
    position integer NOT NULL,
    person_key text NOT NULL,
    done_date date,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT goal_trainee_pkey PRIMARY KEY (organisation_id, goal_key, training_key, position)
  )`,
  `CREATE INDEX goal_trainee_person_key_idx ON goal_trainee (organisation_id, person_key)`,
  `CREATE TABLE goal_role (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    position integer NOT NULL,
    milestone_key text,
    action_key text,
    role text NOT NULL,
    person_key text NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT goal_role_pkey PRIMARY KEY (organisation_id, goal_key, position),
    CONSTRAINT goal_role_role_check CHECK (role IN ('responsible', 'consulted', 'informed')),
    CONSTRAINT goal_role_of_check CHECK (num_nonnulls(milestone_key, action_key) <= 1)
  )`,
  `CREATE INDEX goal_role_person_key_idx ON goal_role (organisation_id, person_key)`,
  `CREATE TABLE goal_support (
    organisation_id uuid NOT NULL,
    goal_key text NOT NULL,
    supported_key text NOT NULL,
    effect double precision NOT NULL,
    because text,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT goal_support_pkey PRIMARY KEY (organisation_id, goal_key, supported_key),
    CONSTRAINT goal_support_effect_check CHECK (effect > 0 AND effect <= 1),
    CONSTRAINT goal_support_other_check CHECK (supported_key <> goal_key)
  )`,
  `CREATE INDEX goal_support_supported_key_idx ON goal_support (organisation_id, supported_key)`,
];

/** Every reference carries the organisation. */
export const GOAL_REFERENCES = [
  `ALTER TABLE goal_action
    ADD CONSTRAINT goal_action_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key),
    ADD CONSTRAINT goal_action_owner_key_fkey FOREIGN KEY (organisation_id, owner_key) REFERENCES person(organisation_id,key)`,
  `ALTER TABLE goal_training
    ADD CONSTRAINT goal_training_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key)`,
  `ALTER TABLE goal_trainee
    ADD CONSTRAINT goal_trainee_goal_key_training_key_fkey FOREIGN KEY (organisation_id, goal_key, training_key) REFERENCES goal_training(organisation_id,goal_key,key),
    ADD CONSTRAINT goal_trainee_person_key_fkey FOREIGN KEY (organisation_id, person_key) REFERENCES person(organisation_id,key)`,
  `ALTER TABLE goal_role
    ADD CONSTRAINT goal_role_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key),
    ADD CONSTRAINT goal_role_goal_key_milestone_key_fkey FOREIGN KEY (organisation_id, goal_key, milestone_key) REFERENCES milestone(organisation_id,goal_key,key),
    ADD CONSTRAINT goal_role_goal_key_action_key_fkey FOREIGN KEY (organisation_id, goal_key, action_key) REFERENCES goal_action(organisation_id,goal_key,key),
    ADD CONSTRAINT goal_role_person_key_fkey FOREIGN KEY (organisation_id, person_key) REFERENCES person(organisation_id,key)`,
  `ALTER TABLE goal_support
    ADD CONSTRAINT goal_support_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key),
    ADD CONSTRAINT goal_support_supported_key_fkey FOREIGN KEY (organisation_id, supported_key) REFERENCES goal(organisation_id,key)`,
];
