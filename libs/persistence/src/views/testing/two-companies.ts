import { randomUUID } from 'node:crypto';
import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../data-source.ts';
import type { OrganisationRow } from '../../entities/index.ts';
import { findOrganisation } from '../../repositories/organisation.repository.ts';
import { storePlan } from '../../repositories/plan.repository.ts';
import { readerRole } from '../view-readers.ts';

/** Two companies with the same plan in one database, so that only the organisation tells their rows apart. */
export interface TwoCompanies {
  readonly database: TestDatabase;
  /** Connected as the owner of the tables. */
  readonly owner: DataSource;
  readonly ours: OrganisationRow;
  readonly theirs: OrganisationRow;
  /** Connected to the database as this role. */
  as(role: string): Promise<DataSource>;
  /** Also drops the roles that read the companies: they belong to the server of all specs. */
  drop(): Promise<void>;
}

export async function twoCompanies(): Promise<TwoCompanies> {
  const database = await createTestDatabase();
  const owner = await createDataSource(database).initialize();
  const connected: DataSource[] = [owner];
  const [ours, theirs] = [await company(owner, 'ours'), await company(owner, 'theirs')];
  return {
    database,
    owner,
    ours,
    theirs,
    async as(role) {
      const { host, port } = database;
      const source = await createDataSource({ host, port, user: role, database: database.database }).initialize();
      connected.push(source);
      return source;
    },
    async drop() {
      for (const { key } of [ours, theirs]) await dropRole(owner, readerRole(key));
      for (const source of connected) if (source.isInitialized) await source.destroy();
      await database.drop();
    },
  };
}

/** Every table that is read as a data set has rows of it, and what people wrote says whose it is. */
async function company(owner: DataSource, whose: string): Promise<OrganisationRow> {
  const demo = planNamed('demo.yaml');
  const key = `${whose}-${randomUUID().slice(0, 8)}`;
  const goals = demo.goals.map((goal) => ({ ...goal, title: `${whose}: ${goal.title}` }));
  const plan = { ...demo, organisation: { ...demo.organisation, key }, goals };
  await owner.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'A test' }));
  const organisation = await findOrganisation(owner.manager, key);
  if (!organisation) throw new Error('It was stored.');
  for (const statement of WHAT_HAPPENED) await owner.query(statement, [organisation.organisationId]);
  return organisation;
}

const WHAT_HAPPENED = [
  `INSERT INTO conflict (organisation_id, id, rule, tier, headline, explanation, severity, stake, magnitude, exposure,
     confidence, tier_order, urgency, goals, departments, outcomes, laws, state, first_revision)
   SELECT organisation_id, 'c1', 'trade-off', 'stated', 'Of ' || key, 'Because', 0.5, 0.5, 0.5, 0.5, 1, 1, 1,
     '{a,b}', '{sales}', '{}', '{}', 'open', revision FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO conflict_goal (organisation_id, goal_key, conflict_id) VALUES ($1, 'a', 'c1')`,
  `INSERT INTO conflict_event (organisation_id, revision, conflict_id, kind, to_state)
   SELECT organisation_id, revision, 'c1', 'found', 'open' FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO decision (organisation_id, conflict_id, revision, kind, choice, reason, accountable_key,
     responsible_keys, consulted_keys, informed_keys, rule, headline, metrics, outcomes, departments)
   SELECT organisation_id, 'c1', revision, 'accept', 'It is fine', 'Of ' || key, 'ada', '{}', '{}', '{}', 'trade-off',
     'Of ' || key, '{}', '{}', '{}' FROM organisation WHERE organisation_id = $1`,
  `WITH held AS (
     INSERT INTO meeting (organisation_id, title, purpose, chair_key, starts_at, minutes, departments, people, present)
     SELECT organisation_id, 'Of ' || key, 'Planning', 'ada', now(), 60, '{sales}', '{ada}', '{}'
     FROM organisation WHERE organisation_id = $1 RETURNING organisation_id, meeting_id, title
   )
   INSERT INTO action (organisation_id, meeting_id, title, owner_key, due_on, made_at)
   SELECT organisation_id, meeting_id, title, 'ada', '2026-12-01', now() FROM held`,
  `INSERT INTO help (organisation_id, kind, asking_department_key, asking_goal_key, giving_department_key, giving_goal_key,
     words, effect, made_revision)
   SELECT organisation_id, 'offer', 'sales', 'win-germany', 'service', 'winter-check', 'Of ' || key, 0.25, revision
   FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO alignment_day (organisation_id, on_date, revision, headline, overall, conflict_load)
   VALUES ($1, '2026-11-16', 1, 60, 0.2, 0)`,
  `INSERT INTO outcome_alignment_day (organisation_id, on_date, outcome_key, weight, alignment, contested, share)
   VALUES ($1, '2026-11-16', 'fast', 1, 0.2, 0, 60)`,
  `INSERT INTO pair_alignment_day (organisation_id, on_date, department_key, other_department_key, alignment)
   VALUES ($1, '2026-11-16', 'finance', 'sales', -0.5)`,
  `INSERT INTO advice (organisation_id, id, rule, severity, headline, explanation, goals, departments, outcomes)
   SELECT organisation_id, 'a1', 'orphan-goal', 0.5, 'Of ' || key, 'Because', '{a}', '{sales}', '{}'
   FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO review (organisation_id, subject_kind, subject_key, subject_title, on_date, person_key, still_right, note,
     revision)
   SELECT organisation_id, 'goal', 'win-germany', 'Win Germany', '2026-11-02', 'ingrid', true, 'Of ' || key, revision
   FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO input (organisation_id, subject_kind, subject_key, subject_title, kind, words, person_key, state, is_shown)
   SELECT organisation_id, 'goal', 'win-germany', 'Win Germany', 'remark', 'Of ' || key, 'tomas', 'waiting', true
   FROM organisation WHERE organisation_id = $1`,
  `INSERT INTO charter_quarter (organisation_id, begins_on) VALUES ($1, '2026-07-01')`,
  `INSERT INTO charter_sum (organisation_id, begins_on, department_key, people_at_least, kept_percent, partly_percent,
     not_percent) VALUES ($1, '2026-07-01', 'sales', 5, 60, 25, 15)`,
];

async function dropRole(owner: DataSource, role: string): Promise<void> {
  const [found] = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (!found) return;
  await owner.query(`DROP OWNED BY "${role}"`);
  await owner.query(`DROP ROLE "${role}"`);
}
