/** Charters: what others shall experience from a person or a department, and how honestly it was read again. */
export const TABLES = [
  // Who belongs to the organisation no more leaves no charter behind, however they went.
  `CREATE TABLE charter (
    organisation_id uuid NOT NULL,
    charter_id uuid NOT NULL DEFAULT gen_random_uuid(),
    account_id uuid,
    department_key text,
    shared_with text NOT NULL DEFAULT 'nobody',
    shared_people text[] NOT NULL DEFAULT '{}',
    rhythm text NOT NULL DEFAULT 'quarterly',
    by_mail boolean NOT NULL DEFAULT false,
    in_sums boolean NOT NULL DEFAULT false,
    begun_on date NOT NULL,
    reminded_for date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT charter_pkey PRIMARY KEY (organisation_id, charter_id),
    CONSTRAINT charter_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id),
    CONSTRAINT charter_account_id_fkey FOREIGN KEY (organisation_id, account_id)
      REFERENCES membership(organisation_id,account_id) ON DELETE CASCADE,
    CONSTRAINT charter_department_key_fkey FOREIGN KEY (organisation_id, department_key)
      REFERENCES department(organisation_id,key) ON DELETE CASCADE,
    CONSTRAINT charter_account_id_key UNIQUE (organisation_id, account_id),
    CONSTRAINT charter_department_key_key UNIQUE (organisation_id, department_key),
    CONSTRAINT charter_whose_check CHECK (num_nonnulls(account_id, department_key) = 1),
    CONSTRAINT charter_shared_with_check CHECK (shared_with IN ('nobody', 'people', 'department', 'organisation')),
    CONSTRAINT charter_rhythm_check CHECK (rhythm IN ('monthly', 'quarterly', 'half-yearly', 'yearly')),
    CONSTRAINT charter_in_sums_check CHECK (account_id IS NOT NULL OR NOT in_sums)
  )`,
  // What outcome a sentence speaks to may be gone since; the sentence stays.
  `CREATE TABLE charter_sentence (
    organisation_id uuid NOT NULL,
    sentence_id uuid NOT NULL DEFAULT gen_random_uuid(),
    charter_id uuid NOT NULL,
    part text NOT NULL,
    says text NOT NULL,
    outcome_key text,
    position integer NOT NULL,
    since date NOT NULL,
    until date,
    follows_id uuid,
    CONSTRAINT charter_sentence_pkey PRIMARY KEY (organisation_id, sentence_id),
    CONSTRAINT charter_sentence_charter_id_fkey FOREIGN KEY (organisation_id, charter_id)
      REFERENCES charter(organisation_id,charter_id) ON DELETE CASCADE,
    CONSTRAINT charter_sentence_part_check CHECK (part IN ('customers', 'coworkers', 'surroundings')),
    CONSTRAINT charter_sentence_says_check CHECK (length(says) BETWEEN 1 AND 200)
  )`,
  `CREATE INDEX charter_sentence_charter_id_idx ON charter_sentence (organisation_id, charter_id)`,
  `CREATE TABLE charter_reading (
    organisation_id uuid NOT NULL,
    reading_id uuid NOT NULL DEFAULT gen_random_uuid(),
    charter_id uuid NOT NULL,
    read_on date NOT NULL,
    note text,
    CONSTRAINT charter_reading_pkey PRIMARY KEY (organisation_id, reading_id),
    CONSTRAINT charter_reading_charter_id_read_on_key UNIQUE (organisation_id, charter_id, read_on),
    CONSTRAINT charter_reading_charter_id_fkey FOREIGN KEY (organisation_id, charter_id)
      REFERENCES charter(organisation_id,charter_id) ON DELETE CASCADE,
    CONSTRAINT charter_reading_note_check CHECK (length(note) BETWEEN 1 AND 1000)
  )`,
  `CREATE TABLE charter_mark (
    organisation_id uuid NOT NULL,
    reading_id uuid NOT NULL,
    sentence_id uuid NOT NULL,
    mark text NOT NULL,
    note text,
    CONSTRAINT charter_mark_pkey PRIMARY KEY (organisation_id, reading_id, sentence_id),
    CONSTRAINT charter_mark_reading_id_fkey FOREIGN KEY (organisation_id, reading_id)
      REFERENCES charter_reading(organisation_id,reading_id) ON DELETE CASCADE,
    CONSTRAINT charter_mark_sentence_id_fkey FOREIGN KEY (organisation_id, sentence_id)
      REFERENCES charter_sentence(organisation_id,sentence_id) ON DELETE CASCADE,
    CONSTRAINT charter_mark_mark_check CHECK (mark IN ('kept', 'partly', 'not')),
    CONSTRAINT charter_mark_note_check CHECK (length(note) BETWEEN 1 AND 500)
  )`,
];

/** What departments see of their people's charters: worked out once a quarter, and never again. */
export const SUM_TABLES = [
  `CREATE TABLE charter_quarter (
    organisation_id uuid NOT NULL,
    begins_on date NOT NULL,
    CONSTRAINT charter_quarter_pkey PRIMARY KEY (organisation_id, begins_on),
    CONSTRAINT charter_quarter_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(organisation_id)
  )`,
  `CREATE TABLE charter_sum (
    organisation_id uuid NOT NULL,
    begins_on date NOT NULL,
    department_key text NOT NULL,
    people_at_least integer NOT NULL,
    kept_percent integer NOT NULL,
    partly_percent integer NOT NULL,
    not_percent integer NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT charter_sum_pkey PRIMARY KEY (organisation_id, begins_on, department_key),
    CONSTRAINT charter_sum_begins_on_fkey FOREIGN KEY (organisation_id, begins_on)
      REFERENCES charter_quarter(organisation_id,begins_on),
    CONSTRAINT charter_sum_people_at_least_check CHECK (people_at_least >= 5)
  )`,
  `CREATE INDEX charter_sum_updated_at_begins_on_department_key_idx
    ON charter_sum (organisation_id, updated_at, begins_on, department_key)`,
  `CREATE TABLE charter_sum_outcome (
    organisation_id uuid NOT NULL,
    begins_on date NOT NULL,
    department_key text NOT NULL,
    outcome_key text NOT NULL,
    people_at_least integer NOT NULL,
    CONSTRAINT charter_sum_outcome_pkey PRIMARY KEY (organisation_id, begins_on, department_key, outcome_key),
    CONSTRAINT charter_sum_outcome_begins_on_department_key_fkey FOREIGN KEY (organisation_id, begins_on, department_key)
      REFERENCES charter_sum(organisation_id,begins_on,department_key),
    CONSTRAINT charter_sum_outcome_people_at_least_check CHECK (people_at_least >= 5)
  )`,
  // As rows of every data set: with the moment of the write, and remembered when they go.
  `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON charter_sum FOR EACH ROW
    WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
  `CREATE TRIGGER remember_deleted AFTER DELETE ON charter_sum
    FOR EACH ROW EXECUTE FUNCTION remember_deleted(begins_on, department_key)`,
];
