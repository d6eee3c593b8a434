/** How the business is: stories, readings, promises, staffed hours and authority, each after what it refers to. */
export const MODEL_TABLES = [
  `CREATE TABLE story_part (
    organisation_id uuid NOT NULL,
    outcome_key text NOT NULL,
    key text NOT NULL,
    says text NOT NULL,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT story_part_pkey PRIMARY KEY (organisation_id, outcome_key, key),
    CONSTRAINT story_part_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$')
  )`,
  `CREATE TABLE metric_reading (
    organisation_id uuid NOT NULL,
    metric_key text NOT NULL,
    on_date date NOT NULL,
    value double precision NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT metric_reading_pkey PRIMARY KEY (organisation_id, metric_key, on_date),
    CONSTRAINT metric_reading_value_check CHECK (abs(value) < 'Infinity')
  )`,
  `CREATE TABLE promise (
    organisation_id uuid NOT NULL,
    key text NOT NULL,
    department_key text NOT NULL,
    says text NOT NULL,
    channel text NOT NULL,
    outcome_key text NOT NULL,
    to_whom text,
    hours jsonb NOT NULL,
    exceptions jsonb NOT NULL,
    time_zone text,
    measure_of text,
    measure_share double precision,
    measure_within double precision,
    measure_unit text,
    from_date date,
    until_date date,
    review_every text,
    review_last date,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT promise_pkey PRIMARY KEY (organisation_id, key),
    CONSTRAINT promise_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    CONSTRAINT promise_hours_check CHECK (jsonb_typeof(hours) = 'object' AND jsonb_typeof(exceptions) = 'array'),
    CONSTRAINT promise_measure_check CHECK ((measure_of IS NULL) = (measure_share IS NULL) AND (measure_within IS NULL) = (measure_unit IS NULL) AND (measure_within IS NULL OR measure_of IS NOT NULL)),
    CONSTRAINT promise_measure_share_check CHECK (measure_share > 0 AND measure_share <= 100),
    CONSTRAINT promise_measure_within_check CHECK (abs(measure_within) < 'Infinity'),
    CONSTRAINT promise_window_check CHECK (from_date <= until_date),
    CONSTRAINT promise_review_check CHECK (review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL))
  )`,
  `CREATE TABLE promise_scope (
    organisation_id uuid NOT NULL,
    promise_key text NOT NULL,
    dimension_key text NOT NULL,
    value_key text NOT NULL,
    position integer NOT NULL,
    CONSTRAINT promise_scope_pkey PRIMARY KEY (organisation_id, promise_key, dimension_key, value_key)
  )`,
  `CREATE TABLE promise_reading (
    organisation_id uuid NOT NULL,
    promise_key text NOT NULL,
    on_date date NOT NULL,
    share double precision NOT NULL,
    note text,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT promise_reading_pkey PRIMARY KEY (organisation_id, promise_key, on_date),
    CONSTRAINT promise_reading_share_check CHECK (share BETWEEN 0 AND 100)
  )`,
  `CREATE TABLE staffing (
    organisation_id uuid NOT NULL,
    key text NOT NULL,
    department_key text NOT NULL,
    channel text NOT NULL,
    hours jsonb NOT NULL,
    exceptions jsonb NOT NULL,
    time_zone text,
    from_date date,
    until_date date,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT staffing_pkey PRIMARY KEY (organisation_id, key),
    CONSTRAINT staffing_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    CONSTRAINT staffing_hours_check CHECK (jsonb_typeof(hours) = 'object' AND jsonb_typeof(exceptions) = 'array'),
    CONSTRAINT staffing_window_check CHECK (from_date <= until_date)
  )`,
  `CREATE TABLE authority (
    organisation_id uuid NOT NULL,
    key text NOT NULL,
    department_key text NOT NULL,
    what text NOT NULL,
    says text NOT NULL,
    up_to double precision,
    unit text,
    from_date date,
    until_date date,
    approved_by_key text,
    position integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT authority_pkey PRIMARY KEY (organisation_id, key),
    CONSTRAINT authority_key_check CHECK (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    CONSTRAINT authority_up_to_check CHECK (abs(up_to) < 'Infinity' AND (unit IS NULL OR up_to IS NOT NULL)),
    CONSTRAINT authority_window_check CHECK (from_date <= until_date)
  )`,
  `CREATE TABLE story_carrier (
    organisation_id uuid NOT NULL,
    outcome_key text NOT NULL,
    part_key text NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    goal_key text,
    promise_key text,
    words text,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT story_carrier_pkey PRIMARY KEY (organisation_id, outcome_key, part_key, position),
    CONSTRAINT story_carrier_kind_check CHECK (kind IN ('goal', 'promise', 'process', 'technology', 'training')),
    CONSTRAINT story_carrier_carrier_check CHECK (num_nonnulls(goal_key, promise_key, words) = 1 AND (kind = 'goal') = (goal_key IS NOT NULL) AND (kind = 'promise') = (promise_key IS NOT NULL))
  )`,
];

/** Every reference carries the organisation. Goals are written after what carries a story. */
export const MODEL_REFERENCES = [
  `ALTER TABLE story_part
    ADD CONSTRAINT story_part_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key) REFERENCES customer_outcome(organisation_id,key)`,
  `ALTER TABLE metric_reading
    ADD CONSTRAINT metric_reading_metric_key_fkey FOREIGN KEY (organisation_id, metric_key) REFERENCES metric(organisation_id,key)`,
  `ALTER TABLE promise
    ADD CONSTRAINT promise_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT promise_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key) REFERENCES customer_outcome(organisation_id,key)`,
  `ALTER TABLE promise_scope
    ADD CONSTRAINT promise_scope_promise_key_fkey FOREIGN KEY (organisation_id, promise_key) REFERENCES promise(organisation_id,key),
    ADD CONSTRAINT promise_scope_dimension_key_value_key_fkey FOREIGN KEY (organisation_id, dimension_key, value_key) REFERENCES scope_value(organisation_id,dimension_key,key)`,
  `ALTER TABLE promise_reading
    ADD CONSTRAINT promise_reading_promise_key_fkey FOREIGN KEY (organisation_id, promise_key) REFERENCES promise(organisation_id,key)`,
  `ALTER TABLE staffing
    ADD CONSTRAINT staffing_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key)`,
  `ALTER TABLE authority
    ADD CONSTRAINT authority_department_key_fkey FOREIGN KEY (organisation_id, department_key) REFERENCES department(organisation_id,key),
    ADD CONSTRAINT authority_approved_by_key_fkey FOREIGN KEY (organisation_id, approved_by_key) REFERENCES person(organisation_id,key)`,
  `ALTER TABLE story_carrier
    ADD CONSTRAINT story_carrier_outcome_key_part_key_fkey FOREIGN KEY (organisation_id, outcome_key, part_key) REFERENCES story_part(organisation_id,outcome_key,key),
    ADD CONSTRAINT story_carrier_goal_key_fkey FOREIGN KEY (organisation_id, goal_key) REFERENCES goal(organisation_id,key) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT story_carrier_promise_key_fkey FOREIGN KEY (organisation_id, promise_key) REFERENCES promise(organisation_id,key)`,
];
