import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { planText } from '@concord/test-plans';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

const COMMAND = fileURLToPath(new URL('../bin/concord.mjs', import.meta.url));

let database: CliDatabase;
beforeAll(async () => {
  database = await cliDatabase();
});
afterAll(() => database.drop());

/** The command as `npx concord` runs it. */
const concord = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' });

it('imports a plan and writes it to standard output', async () => {
  const imported = concord('import', database.file('workshop.json', planText('examples/workshop-a.json')));
  expect(imported).toMatchObject({ status: 0, stderr: expect.stringContaining('npx concord invite') });
  expect(imported.stdout).toContain('Northwind Bikes, imported from');
  const exported = concord('export');
  expect(exported).toMatchObject({ status: 0, stderr: '' });
  expect(exported.stdout).toMatch(/^plan: 1\n/);
});

it('ends with code 2 and words, not a trace, when a plan file is broken', () => {
  const file = database.file('broken.yaml', 'plan: 1\norganisation: { key: b, name: B }\ndepartments: []\n');
  const { status, stdout, stderr } = concord('import', file);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('nothing was imported');
  expect(stderr).not.toContain('    at ');
});

it('shows its help for a command that there is not', () => {
  const { status, stderr } = concord('improt');
  expect(status).not.toBe(0);
  expect(stderr).toContain("unknown command 'improt'");
});
