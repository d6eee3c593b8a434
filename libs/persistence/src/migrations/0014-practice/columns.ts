/** What the plan says more of rows that it had before. */
export const COLUMNS = [
  `ALTER TABLE organisation
    ADD currency text,
    ADD review_every text,
    ADD review_last date,
    ADD CONSTRAINT organisation_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT organisation_review_check CHECK (review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL))`,
  `ALTER TABLE customer_outcome
    ADD story text,
    ADD review_every text,
    ADD review_last date,
    ADD CONSTRAINT customer_outcome_review_check CHECK (review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL))`,
  `ALTER TABLE milestone
    ADD owner_key text,
    ADD CONSTRAINT milestone_owner_key_fkey FOREIGN KEY (organisation_id, owner_key) REFERENCES person(organisation_id,key)`,
  `ALTER TABLE goal
    ADD contact text,
    ADD needs_authority text[],
    ADD succeeds_key text,
    ADD review_every text,
    ADD review_last date,
    ADD CONSTRAINT goal_contact_check CHECK (contact IN ('interaction', 'transaction')),
    ADD CONSTRAINT goal_succeeds_check CHECK (succeeds_key <> key),
    ADD CONSTRAINT goal_review_check CHECK (review_every IN ('month', 'quarter', 'half-year', 'year') AND (review_last IS NULL OR review_every IS NOT NULL)),
    ADD CONSTRAINT goal_succeeds_key_fkey FOREIGN KEY (organisation_id, succeeds_key) REFERENCES goal(organisation_id,key) DEFERRABLE INITIALLY DEFERRED`,
  `CREATE INDEX goal_succeeds_key_idx ON goal (organisation_id, succeeds_key)`,
];

export const COLUMNS_DOWN = [
  'ALTER TABLE goal DROP COLUMN contact, DROP COLUMN needs_authority, DROP COLUMN succeeds_key, DROP COLUMN review_every, DROP COLUMN review_last',
  'ALTER TABLE milestone DROP COLUMN owner_key',
  'ALTER TABLE customer_outcome DROP COLUMN story, DROP COLUMN review_every, DROP COLUMN review_last',
  'ALTER TABLE organisation DROP COLUMN currency, DROP COLUMN review_every, DROP COLUMN review_last',
];
