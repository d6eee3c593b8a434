/**
 * A schema for views of the data sets, and which role of the server reads which organisation in them. The views are in
 * no migration: they follow the definitions of the data sets (`refreshViews`).
 *
 * The table is in no backup, since it speaks of roles, which belong to the server. So it also refers to no
 * organisation: restoring empties all tables that are in backups, and leaves this one alone.
 */
export const VIEWS = [
  // Whoever migrates may need somebody who makes the schema for them. What else is in one of this name stays theirs.
  `DO $$ BEGIN
    IF to_regnamespace('bi') IS NULL THEN
      CREATE SCHEMA bi;
    ELSIF EXISTS (SELECT FROM pg_class WHERE relnamespace = 'bi'::regnamespace) THEN
      RAISE EXCEPTION 'Concord keeps its views in the schema "bi", and there is one with other things in it. Give it another name (ALTER SCHEMA bi RENAME TO …), then start again.';
    END IF;
  END $$`,
  `CREATE TABLE bi.reader (
    organisation_id uuid NOT NULL,
    role_name name NOT NULL,
    CONSTRAINT reader_pkey PRIMARY KEY (organisation_id, role_name),
    CONSTRAINT reader_role_name_key UNIQUE (role_name)
  )`,
];

/** The views read columns that the other statements drop, so this goes first. */
export const VIEWS_DOWN = ['DROP SCHEMA bi CASCADE'];
