import { jest } from '@jest/globals';
import { createDataSource, hashOfSecret, programWith } from '@concord/persistence';
import { planText } from '@concord/test-plans';
import { createToken } from './create-token.ts';
import { exportPlan } from './export-plan.ts';
import { importPlan } from './import-plan.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

let database: CliDatabase;
const said: string[] = [];

beforeAll(async () => {
  database = await cliDatabase();
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
});
afterAll(() => database.drop());
beforeEach(() => said.splice(0));

const grant = { organisation: 'demo', name: 'Sheet', scope: 'read', days: 30 } as const;

async function inDatabase<Result>(work: (source: ReturnType<typeof createDataSource>) => Promise<Result>) {
  const source = await createDataSource({ url: database.url }).initialize();
  const result = await work(source);
  await source.destroy();
  return result;
}

it('prints a token, and nothing else, that programs get in with', async () => {
  await createToken({ ...grant, department: 'sales' });
  expect(said).toEqual([expect.stringMatching(/^concord_[\w-]{43}$/)]);
  const program = await inDatabase(({ manager }) => programWith(manager, hashOfSecret(said[0] ?? '')));
  expect(program).toMatchObject({ organisation: 'demo', name: 'Sheet', scope: 'read', departmentKey: 'sales' });
});

it.each([
  [{ organisation: 'nowhere' }, 'There is no organisation "nowhere"; no token was made.'],
  [{ department: 'moon' }, 'There is no department "moon" in "demo"; no token was made.'],
])('makes none for %j', async (other, message) => {
  await expect(createToken({ ...grant, ...other })).rejects.toThrow(message);
  expect(said).toEqual([]);
});

it('leaves a note of what was done at the terminal', async () => {
  await exportPlan({ organisation: 'demo' });
  const notes: { action: string; actor: string }[] = await inDatabase((source) =>
    source.query('SELECT action, actor FROM audit_entry ORDER BY at'),
  );
  expect(notes.map(({ action }) => action)).toEqual(['plan-imported', 'token-created', 'plan-exported']);
  expect(new Set(notes.map(({ actor }) => actor))).toEqual(new Set(['the terminal']));
});
