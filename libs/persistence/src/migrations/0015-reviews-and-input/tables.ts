const ofOrganisation = (table: string) =>
  `CONSTRAINT ${table}_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)`;

/** The organisation as a whole has no key of its own in its plan. */
const aboutOne = (table: string, kinds: string) =>
  `CONSTRAINT ${table}_subject_kind_check CHECK (subject_kind IN (${kinds})),
    CONSTRAINT ${table}_subject_key_check CHECK ((subject_kind = 'organisation') = (subject_key = ''))`;

const WITH_INPUT = `'organisation', 'outcome', 'goal', 'promise', 'conflict'`;
const WITH_REVIEWS = `'organisation', 'outcome', 'goal', 'promise'`;

/** Reviews, links for input, and input: each after what it refers to. Subjects are named and not referred to: both outlive them. */
export const TABLES = [
  `CREATE TABLE review (
    organisation_id uuid NOT NULL,
    review_id uuid NOT NULL DEFAULT gen_random_uuid(),
    subject_kind text NOT NULL,
    subject_key text NOT NULL,
    subject_title text NOT NULL,
    on_date date NOT NULL,
    person_key text,
    still_right boolean NOT NULL,
    changed text,
    note text,
    revision integer NOT NULL,
    reviewed_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT review_pkey PRIMARY KEY (organisation_id, review_id),
    CONSTRAINT review_changed_check CHECK (length(changed) <= 2000),
    CONSTRAINT review_note_check CHECK (length(note) <= 2000),
    ${aboutOne('review', WITH_REVIEWS)},
    ${ofOrganisation('review')}
  )`,
  `CREATE INDEX review_subject_kind_subject_key_idx ON review (organisation_id, subject_kind, subject_key)`,
  `CREATE TABLE input_link (
    organisation_id uuid NOT NULL,
    link_id uuid NOT NULL DEFAULT gen_random_uuid(),
    secret_hash text NOT NULL,
    subject_kind text NOT NULL,
    subject_key text NOT NULL,
    made_by_key text,
    made_at timestamptz(3) NOT NULL DEFAULT now(),
    until date NOT NULL,
    revoked_at timestamptz(3),
    CONSTRAINT input_link_pkey PRIMARY KEY (organisation_id, link_id),
    CONSTRAINT input_link_secret_hash_key UNIQUE (organisation_id, secret_hash),
    ${aboutOne('input_link', WITH_INPUT)},
    ${ofOrganisation('input_link')}
  )`,
  `CREATE TABLE input (
    organisation_id uuid NOT NULL,
    input_id uuid NOT NULL DEFAULT gen_random_uuid(),
    subject_kind text NOT NULL,
    subject_key text NOT NULL,
    subject_title text NOT NULL,
    kind text NOT NULL DEFAULT 'remark',
    words text NOT NULL,
    person_key text,
    account_id uuid,
    link_id uuid,
    given_name text,
    given_email text,
    return_hash text,
    state text NOT NULL DEFAULT 'waiting',
    is_shown boolean NOT NULL DEFAULT true,
    hidden_because text,
    answer text,
    settled_by_key text,
    settled_at timestamptz(3),
    answer_seen_at timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    given_at timestamptz(3) NOT NULL DEFAULT now(),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT input_pkey PRIMARY KEY (organisation_id, input_id),
    CONSTRAINT input_return_hash_key UNIQUE (organisation_id, return_hash),
    CONSTRAINT input_kind_check CHECK (kind IN ('remark', 'story')),
    CONSTRAINT input_words_check CHECK (length(words) BETWEEN 1 AND 2000),
    CONSTRAINT input_given_by_check CHECK (num_nonnulls(person_key, account_id, link_id) <= 1),
    CONSTRAINT input_given_name_check CHECK (length(given_name) <= 100),
    CONSTRAINT input_given_email_check CHECK (length(given_email) <= 200),
    CONSTRAINT input_state_check CHECK (state IN ('waiting', 'answered', 'hidden')),
    CONSTRAINT input_hidden_check CHECK ((state = 'hidden') = (hidden_because IS NOT NULL)),
    CONSTRAINT input_shown_check CHECK (state <> 'hidden' OR NOT is_shown),
    CONSTRAINT input_answer_check CHECK (state <> 'answered' OR length(answer) BETWEEN 1 AND 2000),
    ${aboutOne('input', WITH_INPUT)},
    CONSTRAINT input_link_id_fkey FOREIGN KEY (organisation_id, link_id) REFERENCES input_link(organisation_id,link_id),
    ${ofOrganisation('input')}
  )`,
  `CREATE INDEX input_subject_kind_subject_key_idx ON input (organisation_id, subject_kind, subject_key)`,
  `CREATE INDEX input_state_given_at_idx ON input (organisation_id, state, given_at)`,
  `CREATE INDEX input_link_id_idx ON input (organisation_id, link_id)`,
];
