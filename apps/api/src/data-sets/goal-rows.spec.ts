import { DATA_SETS, rowsStatement } from '@concord/data-sets';
import { findOrganisation } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const DEMO = planNamed('demo.yaml');

interface Told {
  readonly id: string;
  readonly value: number | null;
  readonly checkedInOn: string | null;
  readonly milestonesDone: number;
}

async function changedSince(moment: Date): Promise<Told[]> {
  const { organisation } = await api.ask<{ organisation: { goalRows: { nodes: Told[] } } }>(
    `query ($moment: DateTime) { organisation(key: "demo") { goalRows(updatedSince: $moment) {
      nodes { id value checkedInOn milestonesDone }
    } } }`,
    { moment: moment.toISOString() },
  );
  return organisation.goalRows.nodes;
}

/** A moment after everything that was written. */
async function now(): Promise<Date> {
  const [{ moment }] = await api.source.query(
    `SELECT updated_at + interval '1 millisecond' AS moment FROM organisation WHERE key = 'demo'`,
  );
  return moment as Date;
}

/** The demo company with one goal of it written otherwise. */
const withGoal = (key: string, change: (goal: (typeof DEMO)['goals'][number]) => object) => ({
  ...DEMO,
  goals: DEMO.goals.map((goal) => (goal.key === key ? { ...goal, ...change(goal) } : goal)),
});

it('tells a goal again whose check-in an import has added, and nothing of the goal itself', async () => {
  const since = await now();
  await api.store(
    withGoal('promise-5', ({ checkIns }) => ({ checkIns: [...checkIns, { on: '2026-11-15', value: 7.5 }] })),
  );
  expect(await changedSince(since)).toEqual([
    { id: 'promise-5', value: 7.5, checkedInOn: '2026-11-15', milestonesDone: expect.any(Number) },
  ]);
});

it('tells a goal again whose milestone an import has called done', async () => {
  await api.store(DEMO);
  const since = await now();
  const before = (await changedSince(new Date(0))).find(({ id }) => id === 'promise-5');
  const open = DEMO.goals.find(({ key }) => key === 'promise-5')?.milestones.find(({ done }) => done === undefined);
  await api.store(
    withGoal('promise-5', ({ milestones }) => ({
      milestones: milestones.map((one) => (one.key === open?.key ? { ...one, done: '2026-11-14' } : one)),
    })),
  );
  expect((await changedSince(since)).map(({ id, milestonesDone }) => [id, milestonesDone])).toEqual([
    ['promise-5', (before?.milestonesDone ?? 0) + 1],
  ]);
});

it('names goals by their keys, those that were archived too', async () => {
  await api.store(DEMO);
  await api.ask(
    `mutation { archiveGoal(organisation: "demo", key: "promise-5", version: ${await versionOf('promise-5')}) { __typename } }`,
  );
  const { organisation } = await api.ask<{ organisation: { goalRows: { nodes: { id: string; title: string }[] } } }>(
    `{ organisation(key: "demo") { goalRows(
      filter: { id: { in: ["promise-5", "answer-4h", "no-goal"] } }, updatedSince: "1970-01-01T00:00:00Z"
    ) { nodes { id title } } } }`,
  );
  const titleOf = (key: string) => DEMO.goals.find((goal) => goal.key === key)?.title;
  expect(new Map(organisation.goalRows.nodes.map(({ id, title }) => [id, title]))).toEqual(
    new Map(['promise-5', 'answer-4h'].map((key) => [key, titleOf(key)])),
  );
});

async function versionOf(goal: string): Promise<number> {
  const { organisation } = await api.ask<{ organisation: { goal: { version: number } } }>(
    `{ organisation(key: "demo") { goal(key: "${goal}") { version } } }`,
  );
  return organisation.goal.version;
}

it('reads what it tells of check-ins and milestones of thousands of goals from indexes alone', async () => {
  const goals = DATA_SETS.find(({ name }) => name === 'goals');
  const organisation = await findOrganisation(api.source.manager, 'demo');
  if (!goals || !organisation) throw new Error('There are goals.');
  const { organisationId } = organisation;
  await api.source.query(
    `INSERT INTO goal (organisation_id, key, department_key, title, commitment, promise, emphasis, status, position)
     SELECT $1, 'many-' || i, 'sales', 'One of many', 'committed', false, 1, 'active', 1000 + i FROM generate_series(1, 3000) i`,
    [organisationId],
  );
  for (const statement of [
    `INSERT INTO check_in (organisation_id, goal_key, position, on_date, value, confidence)
     SELECT organisation_id, key, n, date '2026-01-01' + n, n, 0.5 FROM goal, generate_series(100, 104) n`,
    `INSERT INTO milestone (organisation_id, goal_key, key, title, due_date, weight, position)
     SELECT organisation_id, key, 'more-' || n, 'Step', date '2026-06-01', 1, n FROM goal, generate_series(100, 103) n`,
    'VACUUM ANALYZE goal, check_in, milestone',
  ])
    await api.source.query(statement);
  const { text, values } = rowsStatement(goals, { organisationId }, { limit: 10_000 });
  const plan: Record<string, string>[] = await api.source.query(`EXPLAIN ${text}`, [...values]);
  const scans = plan.flatMap((line) => /[\w ]+ Scan using \w+/.exec(line['QUERY PLAN'] ?? '')?.[0].trim() ?? []);
  expect([...new Set(scans)].toSorted()).toEqual([
    'Index Only Scan using check_in_latest_idx',
    'Index Only Scan using milestone_done_idx',
    'Index Scan using goal_support_pkey',
    'Index Scan using goal_updated_at_key_idx',
  ]);
});
