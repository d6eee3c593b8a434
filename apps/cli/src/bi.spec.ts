import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { createDataSource, readerRole } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { grantBi, revokeBi } from './bi.ts';
import { importPlan } from './import-plan.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

let database: CliDatabase;
let source: ReturnType<typeof createDataSource>;
const said: string[] = [];
const hinted: string[] = [];

// Roles belong to the server of all specs.
const organisation = `cli-${randomUUID().slice(0, 8)}`;
const role = readerRole(organisation);

beforeAll(async () => {
  database = await cliDatabase();
  source = await createDataSource({ url: database.url }).initialize();
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation((line: unknown) => void hinted.push(String(line)));
  const demo = planNamed('demo.yaml');
  const plan = { plan: 1, ...demo, organisation: { ...demo.organisation, key: organisation } };
  await importPlan(database.file('plan.json', JSON.stringify(plan)), {});
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(() => {
  said.length = 0;
  hinted.length = 0;
});

/** What is printed behind a word. */
const printed = (word: string) => new RegExp(`^${word}: +(.+)$`, 'm').exec(said[0] ?? '')?.[1] ?? '';

it('prints with what a tool gets in, and what it finds there', async () => {
  await grantBi({ organisation });
  expect(printed('User')).toBe(role);
  expect(printed('Password')).toMatch(/^[\w-]{43}$/);
  const url = new URL(database.url);
  const host = url.searchParams.get('host') ?? '';
  expect(said[0]).toContain(`psql "host=${host} port=${url.port} dbname=${url.pathname.slice(1)} user=${role}"`);
  const address = { host, port: Number(url.port), user: role, database: printed('Database') };
  const tool = await createDataSource(address).initialize();
  const views = printed('Views').split(', ');
  expect(views).toContain('bi.check_ins');
  for (const view of views) await tool.query(`SELECT FROM ${view}`);
  expect(await tool.query('SELECT FROM bi.goals')).not.toEqual([]);
  await tool.destroy();
});

it('gives another password when it is said again', async () => {
  await grantBi({ organisation });
  const first = printed('Password');
  said.length = 0;
  await grantBi({ organisation });
  expect(printed('User')).toBe(role);
  expect(printed('Password')).not.toBe(first);
});

it('says what a PostgreSQL without a network is not good for', async () => {
  await grantBi({ organisation });
  expect(hinted).toEqual([expect.stringMatching(/on this machine alone.*PostgreSQL of your own \(DATABASE_URL\)/)]);
});

it('is taken back, and says so when there is nothing to take back', async () => {
  await revokeBi({ organisation });
  expect(said).toEqual([`${role} is gone: nobody reads the views of "${organisation}" any more.`]);
  expect(await source.query('SELECT FROM pg_roles WHERE rolname = $1', [role])).toEqual([]);
  await expect(revokeBi({ organisation })).rejects.toThrow(`There is no role "${role}": nobody reads the views`);
});

it('leaves a note of what was done at the terminal, without the password', async () => {
  const notes = await source.query(
    `SELECT DISTINCT action, actor, about, before, after FROM audit_entry WHERE action LIKE 'views-%' ORDER BY action`,
  );
  const note = { actor: 'the terminal', about: role, before: null, after: null };
  expect(notes).toEqual([
    { action: 'views-granted', ...note },
    { action: 'views-revoked', ...note },
  ]);
});

it.each([grantBi, revokeBi])('knows no organisation that is not there', async (command) => {
  await expect(command({ organisation: 'nowhere' })).rejects.toThrow(
    'There is no organisation "nowhere"; nothing was changed.',
  );
});
