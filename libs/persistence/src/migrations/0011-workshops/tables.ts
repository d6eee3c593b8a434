/** Each after those that it refers to. */
const NAMES = [
  'workshop',
  'workshop_participant',
  'workshop_group',
  'workshop_statement',
  'workshop_vote',
  'outcome_origin',
];

const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

const ofWorkshop = (table: string) =>
  `CONSTRAINT ${table}_workshop_id_fkey FOREIGN KEY (organisation_id, workshop_id) REFERENCES workshop(organisation_id,workshop_id)`;

const ofParticipant = (table: string) =>
  `CONSTRAINT ${table}_participant_id_fkey FOREIGN KEY (organisation_id, participant_id)
      REFERENCES workshop_participant(organisation_id,participant_id)`;

export const WORKSHOPS = [
  `CREATE TABLE workshop (
    organisation_id uuid NOT NULL,
    workshop_id uuid NOT NULL DEFAULT gen_random_uuid(),
    question text NOT NULL,
    state text NOT NULL DEFAULT 'collecting',
    votes_each integer NOT NULL,
    version integer NOT NULL DEFAULT 1,
    change integer NOT NULL DEFAULT 1,
    opened_at timestamptz(3) NOT NULL DEFAULT now(),
    closed_at timestamptz(3),
    CONSTRAINT workshop_pkey PRIMARY KEY (organisation_id, workshop_id),
    CONSTRAINT workshop_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id),
    CONSTRAINT workshop_question_check CHECK (length(question) BETWEEN 1 AND 200),
    CONSTRAINT workshop_state_check CHECK (state IN ('collecting', 'grouping', 'voting', 'closed')),
    CONSTRAINT workshop_votes_each_check CHECK (votes_each BETWEEN 1 AND 20)
  )`,
  `CREATE INDEX workshop_opened_at_workshop_id_idx ON workshop (organisation_id, opened_at, workshop_id)`,
  `CREATE TABLE workshop_participant (
    organisation_id uuid NOT NULL,
    participant_id uuid NOT NULL DEFAULT gen_random_uuid(),
    workshop_id uuid NOT NULL,
    person_key text,
    account_id uuid,
    department_key text,
    is_opener boolean NOT NULL DEFAULT false,
    CONSTRAINT workshop_participant_pkey PRIMARY KEY (organisation_id, participant_id),
    CONSTRAINT workshop_participant_workshop_id_person_key_key UNIQUE (organisation_id, workshop_id, person_key),
    CONSTRAINT workshop_participant_workshop_id_account_id_key UNIQUE (organisation_id, workshop_id, account_id),
    CONSTRAINT workshop_participant_who_check CHECK (num_nonnulls(person_key, account_id) = 1),
    ${ofWorkshop('workshop_participant')}
  )`,
  `CREATE TABLE workshop_group (
    organisation_id uuid NOT NULL,
    group_id uuid NOT NULL DEFAULT gen_random_uuid(),
    workshop_id uuid NOT NULL,
    name text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT workshop_group_pkey PRIMARY KEY (organisation_id, group_id),
    CONSTRAINT workshop_group_name_check CHECK (length(name) BETWEEN 1 AND 200),
    ${ofWorkshop('workshop_group')}
  )`,
  `CREATE INDEX workshop_group_workshop_id_idx ON workshop_group (organisation_id, workshop_id)`,
  `CREATE TABLE workshop_statement (
    organisation_id uuid NOT NULL,
    statement_id uuid NOT NULL DEFAULT gen_random_uuid(),
    workshop_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    says text NOT NULL,
    group_id uuid,
    version integer NOT NULL DEFAULT 1,
    said_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT workshop_statement_pkey PRIMARY KEY (organisation_id, statement_id),
    CONSTRAINT workshop_statement_says_check CHECK (length(says) BETWEEN 1 AND 200),
    CONSTRAINT workshop_statement_group_id_fkey FOREIGN KEY (organisation_id, group_id)
      REFERENCES workshop_group(organisation_id,group_id),
    ${ofParticipant('workshop_statement')},
    ${ofWorkshop('workshop_statement')}
  )`,
  `CREATE INDEX workshop_statement_workshop_id_idx ON workshop_statement (organisation_id, workshop_id)`,
  `CREATE TABLE workshop_vote (
    organisation_id uuid NOT NULL,
    workshop_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    given_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT workshop_vote_pkey PRIMARY KEY (organisation_id, workshop_id, participant_id, candidate_id),
    ${ofParticipant('workshop_vote')},
    ${ofWorkshop('workshop_vote')}
  )`,
  `CREATE TABLE outcome_origin (
    organisation_id uuid NOT NULL,
    outcome_key text NOT NULL,
    workshop_id uuid NOT NULL,
    candidate_id uuid NOT NULL,
    says text NOT NULL,
    votes integer NOT NULL,
    made_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT outcome_origin_pkey PRIMARY KEY (organisation_id, outcome_key),
    CONSTRAINT outcome_origin_outcome_key_fkey FOREIGN KEY (organisation_id, outcome_key)
      REFERENCES customer_outcome(organisation_id,key) ON DELETE CASCADE,
    ${ofWorkshop('outcome_origin')}
  )`,
  `CREATE INDEX outcome_origin_workshop_id_idx ON outcome_origin (organisation_id, workshop_id)`,
  ...NAMES.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO concord_plans`,
  ]),
];

export const WORKSHOPS_DOWN = [`DROP TABLE ${NAMES.toReversed().join(', ')}`];
