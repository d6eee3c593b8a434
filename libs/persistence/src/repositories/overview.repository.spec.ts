import { planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { OrganisationWalls } from '../walls.ts';
import { emptyOrganisation, findOrganisation } from './organisation.repository.ts';
import type { ConflictFilter } from './conflict-conditions.ts';
import { conflictsMatching, countConflicts } from './conflict.repository.ts';
import { overviewOf } from './overview.repository.ts';
import { storePlan } from './plan.repository.ts';

const demo = planNamed('demo.yaml');
const departments = demo.departments.map(({ key }) => key);

let database: TestDatabase;
let source: DataSource;
let ours: string;
let theirs: string;

const store = (key: string) =>
  source.transaction((manager) =>
    storePlan(
      manager,
      { ...demo, organisation: { ...demo.organisation, key } },
      { kind: 'import', summary: 'Stored by a test' },
    ),
  );
const idOf = async (key: string) => (await findOrganisation(source.manager, key))?.organisationId ?? '';

beforeEach(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
  for (const key of ['ours', 'theirs']) await store(key);
  ours = await idOf('ours');
  theirs = await idOf('theirs');
  // Conflicts as a judging leaves them: between two or three departments each.
  await source.query(
    `INSERT INTO conflict (organisation_id, id, rule, tier, headline, explanation, severity, stake, magnitude, exposure,
       confidence, tier_order, urgency, goals, departments, outcomes, laws, state, first_revision)
     SELECT organisation_id, 'conflict-' || i, 'trade-off', (ARRAY['proven', 'stated', 'possible'])[1 + i % 3], '', '',
       1, 1, 1, 1, 1, i % 3, 1, '{}', ($1::text[])[1 + i % 5 : 2 + i % 5 + i % 2], '{}', '{}',
       CASE WHEN i % 4 = 0 THEN 'resolved' ELSE 'open' END, 1
     FROM organisation, generate_series(1, 40) i`,
    [departments],
  );
});

afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const GOALS = ['draft', 'active', 'done', 'cancelled'];
const TIERS = ['proven', 'stated', 'possible'];
const sums = (names: readonly string[], prefix: string, column: string) =>
  names.map((name) => `count(*) FILTER (WHERE ${column} = '${name}')::int AS "${prefix}${name}"`).join(', ');

/** Counted now, from what is stored, by department; under '' for the organisation. */
async function counted(organisationId: string): Promise<Record<string, Record<string, number>>> {
  const rows: { whose: string; what: Record<string, number> }[] = [];
  const count = async (sql: string) => {
    for (const { whose, ...what } of await source.query(sql, [organisationId])) rows.push({ whose, what });
  };
  const own = 'goal.organisation_id = $1 AND archived_at IS NULL GROUP BY GROUPING SETS (department_key, ())';
  await count(
    `SELECT coalesce(department_key, '') AS whose, ${sums(GOALS, 'goals ', 'status')} FROM goal WHERE ${own}`,
  );
  await count(
    `SELECT coalesce(department_key, '') AS whose, count(*)::int AS milestones, count(done_date)::int AS "milestones done"
     FROM milestone JOIN goal ON goal.organisation_id = milestone.organisation_id AND goal.key = goal_key WHERE ${own}`,
  );
  await count(
    `SELECT coalesce(whose, '') AS whose, ${sums(TIERS, 'conflicts ', 'tier')}
     FROM (SELECT tier, unnest(departments || ARRAY['']) AS whose FROM conflict
           WHERE organisation_id = $1 AND state <> 'resolved') AS one GROUP BY 1`,
  );
  await count(
    `SELECT coalesce(whose, '') AS whose, ${sums(TIERS, 'unsettled ', 'tier')}
     FROM (SELECT tier, unnest(departments || ARRAY['']) AS whose FROM conflict
           WHERE organisation_id = $1 AND state IN ('open', 'acknowledged')) AS one GROUP BY 1`,
  );
  return byWhose(rows);
}

/** As it was counted when it was written. */
async function kept(organisationId: string): Promise<Record<string, Record<string, number>>> {
  const { departments: each, ...whole } = await overviewOf(source.manager, organisationId);
  const inWords = (name: string) => name.replace(/[A-Z]/, (letter) => ` ${letter.toLowerCase()}`);
  const of = (whose: string, row: object) => ({
    whose,
    what: Object.fromEntries(
      Object.entries(row).flatMap(([name, count]) => (typeof count === 'number' ? [[inWords(name), count]] : [])),
    ),
  });
  return byWhose([of('', whole), ...each.map((row) => of(row.departmentKey, row))]);
}

/** Without what there is none of. */
function byWhose(rows: readonly { whose: string; what: Record<string, number> }[]) {
  const found: Record<string, Record<string, number>> = {};
  for (const { whose, what } of rows)
    for (const [name, count] of Object.entries(what)) if (count !== 0) (found[whose] ??= {})[name] = count;
  return found;
}

/** The same numbers for the same seed, from 0 up to `below`. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Edits as anybody with SQL may make them; each is of rows that are chosen by two texts. */
const SOME_GOALS = `organisation_id = $1 AND md5(key || $2) < $3`;
const FEW_GOALS = `organisation_id = $1 AND md5(key || $2) < least($3, '1')`;
const SOME_MILESTONES = `organisation_id = $1 AND md5(goal_key || key || $2) < $3`;
const SOME_CONFLICTS = `organisation_id = $1 AND md5(id || $2) < $3`;
const EDITS = [
  ...departments.slice(0, 3).map((key) => `UPDATE goal SET department_key = '${key}' WHERE ${SOME_GOALS}`),
  ...GOALS.map((status) => `UPDATE goal SET status = '${status}' WHERE ${SOME_GOALS}`),
  `UPDATE goal SET archived_at = now() WHERE ${SOME_GOALS}`,
  `UPDATE goal SET archived_at = NULL, title = title || '!' WHERE ${SOME_GOALS}`,
  `UPDATE goal SET title = 'Other' WHERE ${SOME_GOALS}`,
  `INSERT INTO goal (organisation_id, key, department_key, title, commitment, promise, emphasis, status, position)
   SELECT organisation_id, 'new-' || md5(key || $2), department_key, title, commitment, promise, emphasis, status, position
   FROM goal WHERE ${FEW_GOALS}`,
  `DELETE FROM milestone WHERE ${SOME_MILESTONES} AND NOT EXISTS (SELECT FROM need WHERE milestone.key IN (milestone_key, needed_milestone_key))`,
  `UPDATE milestone SET done_date = '2026-11-01' WHERE ${SOME_MILESTONES}`,
  `UPDATE milestone SET done_date = NULL WHERE ${SOME_MILESTONES}`,
  `INSERT INTO milestone (organisation_id, goal_key, key, title, due_date, weight, position)
   SELECT organisation_id, key, 'new-' || md5($2), 'New', '2027-01-01', 1, 99 FROM goal WHERE ${FEW_GOALS}`,
  ...['open', 'acknowledged', 'accepted', 'resolved'].map(
    (state) => `UPDATE conflict SET state = '${state}' WHERE ${SOME_CONFLICTS}`,
  ),
  ...TIERS.map((tier) => `UPDATE conflict SET tier = '${tier}' WHERE ${SOME_CONFLICTS}`),
  `DELETE FROM conflict WHERE ${SOME_CONFLICTS}`,
];

/** One transaction with a few edits; one that had to give way to another is done as if it had never begun. */
async function edit(random: (below: number) => number): Promise<void> {
  const edits = Array.from({ length: 1 + random(3) }, () => ({
    sql: EDITS[random(EDITS.length)] ?? '',
    parameters: [ours, String(random(1e9)), `${random(10) < 9 ? '1' : 'd'}`],
  }));
  const work = async (manager: EntityManager) => {
    await manager.query(`SET LOCAL deadlock_timeout = '10ms'`);
    for (const { sql, parameters } of edits) await manager.query(sql, parameters);
    if (random(5) === 0) throw new Error('changed my mind');
  };
  await source.transaction(work).catch((failure: Error & { code?: string }) => {
    if (failure.message !== 'changed my mind' && failure.code !== '40P01') throw failure;
  });
}

it('counts what an import stores', async () => {
  const found = await kept(ours);
  expect(found).toEqual(await counted(ours));
  expect(found['']).toMatchObject({ 'goals active': expect.any(Number), 'milestones done': expect.any(Number) });
  expect(Object.keys(found).length).toBeGreaterThan(5);
});

it.each([1, 2])('is what counting finds after edits by several writers at once, seed %i', async (seed) => {
  const before = await kept(theirs);
  await Promise.all(
    [1, 2, 3, 4].map(async (writer) => {
      const random = chance(seed * 100 + writer);
      for (let i = 0; i < 15; i += 1) await edit(random);
    }),
  );
  expect(await kept(ours)).toEqual(await counted(ours));
  expect(await kept(ours)).not.toEqual(before);
  expect(await kept(theirs)).toEqual(before);
  expect(before).toEqual(await counted(theirs));
});

it('sees a milestone that is added while its goal goes to another department', async () => {
  const [{ key }] = await source.query(`SELECT key FROM goal WHERE organisation_id = $1 AND department_key = 'sales'`, [
    ours,
  ]);
  let added: Promise<unknown> = Promise.resolve();
  await source.transaction(async (manager) => {
    await manager.query(`UPDATE goal SET department_key = 'finance' WHERE organisation_id = $1 AND key = $2`, [
      ours,
      key,
    ]);
    added = source.query(
      `INSERT INTO milestone (organisation_id, goal_key, key, title, due_date, weight, position)
       VALUES ($1, $2, 'meanwhile', 'Meanwhile', '2027-01-01', 1, 99)`,
      [ours, key],
    );
    // It waits for this transaction, and so cannot be waited for.
    await expect(Promise.race([added, new Promise((go) => setTimeout(go, 200, 'waits'))])).resolves.toBe('waits');
  });
  await added;
  expect(await kept(ours)).toEqual(await counted(ours));
});

it('writes nothing where an edit changes nothing that is counted', async () => {
  const versions = () =>
    source.query('SELECT xmin, department_key FROM department_overview ORDER BY organisation_id, 2');
  const before = await versions();
  await source.query(`UPDATE goal SET title = title || '!'`);
  await source.query(`UPDATE milestone SET due_date = due_date + 1`);
  await source.query(`UPDATE conflict SET severity = 0.5, state = 'acknowledged' WHERE state = 'open'`);
  expect(await versions()).toEqual(before);
});

it('is there for an organisation and a department that have nothing, and gone with the department', async () => {
  await source.transaction((manager) => emptyOrganisation(manager, 'ours'));
  expect((await overviewOf(source.manager, ours)).departments).toEqual([]);
  expect(await kept(ours)).toEqual({});
  await source.query(`INSERT INTO department (organisation_id, key, name, position) VALUES ($1, 'new', 'New', 0)`, [
    ours,
  ]);
  expect((await overviewOf(source.manager, ours)).departments).toMatchObject([
    { departmentKey: 'new', goalsActive: 0 },
  ]);
});

it('is shown to its own organisation alone, and written by nobody else than the database', async () => {
  const plans = await createDataSource(database, { role: 'concord_plans' }).initialize();
  const statements = new OrganisationWalls(plans).statements(ours);
  expect((await overviewOf(statements, ours)).departments).toHaveLength(departments.length);
  await expect(overviewOf(statements, theirs)).rejects.toThrow(/any entity/);
  await expect(statements.query('UPDATE department_overview SET milestones = 0')).rejects.toThrow(/permission denied/);
  await statements.query(`UPDATE goal SET department_key = 'finance', archived_at = NULL`);
  await plans.destroy();
  expect(await kept(ours)).toEqual(await counted(ours));
});

it('knows how many conflicts a list has without its rows, where it has counted them', async () => {
  await source.query(`UPDATE conflict SET state = 'acknowledged' WHERE md5(id) < '8'`);
  await source.query(`UPDATE conflict SET state = 'accepted' WHERE md5(id) < '4'`);
  const unsettled = ['open', 'acknowledged'] as const;
  const filters: ConflictFilter[] = [
    {},
    { tiers: ['proven', 'possible'] },
    { states: unsettled },
    { states: unsettled, tiers: ['stated'], departments: ['sales'] },
    { departments: ['sales'], goals: undefined },
    { departments: ['sales', 'service'] },
    { departments: ['nowhere'] },
    { states: ['accepted'] },
    { states: [] },
    { departments: ['sales'], text: 'x' },
  ];
  for (const filter of filters)
    expect([filter, await countConflicts(source.manager, ours, filter)]).toEqual([
      filter,
      (await conflictsMatching(source.manager, ours, filter)).length,
    ]);
  const sales = { departments: ['sales'] };
  await source.query('UPDATE department_overview SET conflicts_proven = 1000');
  expect(await countConflicts(source.manager, ours, sales)).toBeGreaterThan(1000);
});

it('counts thousands of conflicts of a state and tier without reading one of them', async () => {
  const columns = source.getMetadata('conflict').columns.map(({ databaseName }) => databaseName);
  const others = columns.filter((column) => column !== 'id').join(', ');
  await source.query(
    `INSERT INTO conflict (id, ${others}) SELECT id || '-' || n, ${others} FROM conflict, generate_series(1, 200) n`,
  );
  // Databases of tests write a little later; only what is written is known to be seen by everybody.
  for (const step of ['CHECKPOINT', 'VACUUM ANALYZE conflict']) await source.query(step);
  const plan: Record<string, string>[] = await source.query(
    `EXPLAIN SELECT count(*) FROM conflict
     WHERE organisation_id = $1 AND state = ANY ($2::text[]) AND tier_order = ANY ($3::smallint[])`,
    [ours, ['resolved'], [0]],
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(
    'Index Only Scan using conflict_state_tier_order_idx',
  );
});

it('is counted anew by the migration that brings it', async () => {
  await source.query(`UPDATE goal SET archived_at = now() WHERE md5(key) < '4'`);
  const before = await kept(ours);
  const own = source.migrations.findIndex(({ name }) => name === 'Overview1764201600000');
  for (let undone = source.migrations.length; undone > own; undone -= 1) await source.undoLastMigration();
  await source.runMigrations();
  expect(await kept(ours)).toEqual(before);
});
