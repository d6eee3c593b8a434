import type { Plan } from '@concord/alignment-engine';
import { PLAN_NAMES, planNamed } from '@concord/test-plans';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { goalsByKey, setArchived } from './goal.repository.ts';
import { findOrganisation, organisations, emptyOrganisation } from './organisation.repository.ts';
import { loadPlan, storePlan } from './plan.repository.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

afterEach(async () => {
  for (const { key } of await organisations(source.manager)) {
    await source.transaction((manager) => emptyOrganisation(manager, key));
  }
});

const stored = async (key: string) => {
  const organisation = await findOrganisation(source.manager, key);
  if (!organisation) throw new Error(`no organisation ${key}`);
  return { organisation, plan: await loadPlan(source.manager, organisation) };
};
const store = async (plan: Plan) =>
  (await source.transaction((manager) => storePlan(manager, plan, { kind: 'import', summary: 'A test' }))) !==
  undefined;
const demo = planNamed('demo.yaml');

it.each(PLAN_NAMES)('gives back %s as it was stored', async (name) => {
  const plan = planNamed(name);
  await store(plan);
  expect((await stored(plan.organisation.key)).plan).toEqual(plan);
});

it('writes nothing when the plan is stored again', async () => {
  expect(await store(demo)).toBe(true);
  const before = await stored('demo');
  expect(await store(demo)).toBe(false);
  expect((await stored('demo')).organisation.revision).toBe(before.organisation.revision);
});

it('raises the version of the changed goal and of no other', async () => {
  await store(demo);
  const [first, second] = demo.goals;
  if (!first || !second) throw new Error('the demo has goals');
  await store({
    ...demo,
    goals: demo.goals.map((goal) => (goal === first ? { ...goal, serves: {}, needs: [], milestones: [] } : goal)),
  });
  const { organisation, plan } = await stored('demo');
  expect(plan.goals[0]).toEqual({ ...first, serves: {}, needs: [], milestones: [] });
  const versions = await goalsByKey(source.manager, organisation.organisationId, [first.key, second.key]);
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
});

it('keeps goals that a later plan does not hold', async () => {
  await store(demo);
  await store({ ...demo, goals: [] });
  expect((await stored('demo')).plan.goals).toEqual(demo.goals);
});

it('brings an archived goal back when the plan holds it', async () => {
  await store(demo);
  const { organisation } = await stored('demo');
  const key = demo.goals[0]?.key ?? '';
  await setArchived(source.manager, organisation.organisationId, { key, version: 1, archived: true });
  expect((await stored('demo')).plan.goals.map((goal) => goal.key)).not.toContain(key);
  expect(await store(demo)).toBe(true);
  expect((await stored('demo')).plan).toEqual(demo);
});

it('keeps organisations apart, and empties one without touching the other', async () => {
  const other = { ...demo, organisation: { ...demo.organisation, key: 'other' } };
  await store(demo);
  await store(other);
  await source.transaction((manager) => emptyOrganisation(manager, 'demo'));
  const { goals, departments } = (await stored('demo')).plan;
  expect({ goals, departments }).toEqual({ goals: [], departments: [] });
  expect((await stored('other')).plan).toEqual(other);
});

it('cannot point from one organisation into another', async () => {
  await store(demo);
  await store({
    ...demo,
    organisation: { key: 'other', name: 'Other' },
    goals: [],
    departments: [{ key: 'elsewhere', name: 'Elsewhere', priorities: {} }],
    people: [],
    metrics: [],
    influences: [],
    laws: [],
    facts: [],
    outcomes: [],
    promises: [],
    staffing: [],
    authorities: [],
    segments: [],
  });
  const { organisation } = await stored('demo');
  await expect(
    source.query(`UPDATE goal SET department_key = 'elsewhere' WHERE organisation_id = $1`, [
      organisation.organisationId,
    ]),
  ).rejects.toThrow(/goal_department_key_fkey/);
});

it.each(['NaN', 'Infinity', '-Infinity'])('cannot store %s as a target', async (value) => {
  await store(demo);
  await expect(
    source.query(`UPDATE goal SET target_kind = 'at-most', target_low = NULL, target_high = $1`, [value]),
  ).rejects.toThrow(/goal_finite_numbers_check/);
});

it('reads more goals at once than a statement has parameters', async () => {
  await store(demo);
  const { organisation } = await stored('demo');
  const keys = [...Array.from({ length: 70_000 }, (_, i) => `none-${i}`), ...demo.goals.map(({ key }) => key)];
  expect(await goalsByKey(source.manager, organisation.organisationId, keys)).toHaveLength(demo.goals.length);
});
