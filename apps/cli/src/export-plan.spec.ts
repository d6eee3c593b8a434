import { readFileSync } from 'node:fs';
import { parsePlan } from '@concord/plan-file';
import { PLAN_NAMES, planNamed, planText } from '@concord/test-plans';
import { exportPlan } from './export-plan.ts';
import { importPlan } from './import-plan.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';
import { jest } from '@jest/globals';

let database: CliDatabase;

beforeAll(async () => {
  database = await cliDatabase();
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => database.drop());
afterEach(() => database.empty());

const load = (name: string) => importPlan(database.file(name.replaceAll('/', '-'), planText(name)), {});

it.each(PLAN_NAMES)('loses nothing of %s from import to export and back', async (name) => {
  await load(name);
  const output = database.file('exported.yaml', '');
  await exportPlan({ output });
  expect(parsePlan(readFileSync(output, 'utf8'))).toMatchObject({ ok: true, plan: planNamed(name) });

  const { key } = planNamed(name).organisation;
  const first = await database.stored(key);
  await importPlan(output, {});
  expect(await database.stored(key)).toEqual(first);
});

it('asks which organisation when there are several, and names them', async () => {
  await load('demo.yaml');
  await load('examples/workshop-a.json');
  const [demo, workshop] = [planNamed('demo.yaml').organisation, planNamed('examples/workshop-a.json').organisation];
  const known = [demo, workshop]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ key, name }) => `${key} (${name})`);
  await expect(exportPlan({})).rejects.toThrow(
    `Say which organisation with --organisation KEY. These are stored: ${known.join(', ')}.`,
  );

  const output = database.file('demo-only.yaml', '');
  await exportPlan({ organisation: 'demo', output });
  expect(readFileSync(output, 'utf8')).toContain('key: demo');
});

it('names the organisations that it has when asked for another', async () => {
  await load('demo.yaml');
  const { name } = planNamed('demo.yaml').organisation;
  await expect(exportPlan({ organisation: 'demmo' })).rejects.toThrow(
    `There is no organisation "demmo". These are stored: demo (${name}).`,
  );
});

it('says how to load a plan when the database is empty', async () => {
  await expect(exportPlan({})).rejects.toThrow('load one with "concord import FILE"');
});
