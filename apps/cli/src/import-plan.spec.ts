import { jest } from '@jest/globals';
import { planNamed, planText } from '@concord/test-plans';
import { importPlan } from './import-plan.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

let database: CliDatabase;
const said: string[] = [];

beforeAll(async () => {
  database = await cliDatabase();
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => database.drop());
afterEach(() => database.empty());

/** What a command prints. */
async function saidBy(command: Promise<void>): Promise<string> {
  said.length = 0;
  await command;
  return said.join('\n');
}

const SMALL = `plan: 1
organisation: { key: small, name: Small }
departments: [{ key: sales, name: Sales }]
goals:
  - { key: promise, department: sales, title: Promise, target: { atMost: 5 } }
  - { key: answer, department: sales, title: Answer }
`;

it('says what a new plan adds, and stores it', async () => {
  const file = database.file('small.yaml', SMALL);
  expect(await saidBy(importPlan(file, {}))).toBe(`Small, imported from ${file}:
departments: 1 added (sales)
goals: 2 added (answer; promise)`);
  expect((await database.stored('small'))?.plan.goals.map(({ key }) => key)).toEqual(['promise', 'answer']);
});

it('lets PostgreSQL know how large the tables have become', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  expect(await database.supposedRows('goal')).toBe(planNamed('demo.yaml').goals.length);
});

it('changes nothing the second time, not even the revision', async () => {
  const file = database.file('demo.yaml', planText('demo.yaml'));
  await importPlan(file, {});
  const before = await database.stored('demo');
  expect(await saidBy(importPlan(file, {}))).toBe(
    `${before?.plan.organisation.name}, imported from ${file}:\nNothing changes.`,
  );
  expect(await database.stored('demo')).toEqual(before);
});

it('updates what the file changes and nothing else', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  await importPlan(database.file('small.yaml', SMALL), {});
  const demo = await database.stored('demo');
  const small = await database.stored('small');

  const file = database.file('small.yaml', SMALL.replace('atMost: 5', 'atMost: 6'));
  expect(await saidBy(importPlan(file, {}))).toBe(`Small, imported from ${file}:
goals: 1 changed (promise: target at most 5 → at most 6), 1 unchanged`);

  expect(await database.stored('demo')).toEqual(demo);
  const [promise, answer] = small?.plan.goals ?? [];
  expect(await database.stored('small')).toEqual({
    plan: { ...small?.plan, goals: [{ ...promise, target: { atMost: 6 } }, answer] },
    revision: (small?.revision ?? NaN) + 1,
  });
});

it('keeps what the file does not mention', async () => {
  await importPlan(database.file('small.yaml', SMALL), {});
  const one = SMALL.split('\n').filter((line) => !line.includes('answer'));
  await importPlan(database.file('one.yaml', one.join('\n')), {});
  expect((await database.stored('small'))?.plan.goals.map(({ key }) => key)).toEqual(['promise', 'answer']);
});

it('replaces everything of the organisation when asked to', async () => {
  await importPlan(database.file('small.yaml', SMALL), {});
  const one = SMALL.split('\n').filter((line) => !line.includes('answer'));
  await importPlan(database.file('one.yaml', one.join('\n')), { replace: true });
  expect((await database.stored('small'))?.plan.goals.map(({ key }) => key)).toEqual(['promise']);
});

it.each([{}, { replace: true }])('only says what would change on a dry run, with %j as well', async (options) => {
  const fresh = database.file('small.yaml', SMALL);
  expect(await saidBy(importPlan(fresh, { ...options, dryRun: true }))).toContain('goals: 2 added (answer; promise)');
  expect(await database.stored('small')).toBeUndefined();

  await importPlan(fresh, {});
  const before = await database.stored('small');
  const changed = database.file('changed.yaml', SMALL.replace('Answer', 'Reply'));
  expect(await saidBy(importPlan(changed, { ...options, dryRun: true }))).toContain(
    `Small, if you import ${changed}:\n`,
  );
  expect(await database.stored('small')).toEqual(before);
});

it('tells every error of a broken file with its line, and writes nothing', async () => {
  const file = database.file(
    'broken.yaml',
    SMALL.replace('department: sales, title: Promise', 'department: sails, title: ""').replace(
      'atMost: 5',
      'atMost: x',
    ),
  );
  const failure = await importPlan(file, {}).catch((error: Error) => error);
  expect(failure).toMatchObject({ name: 'CommandFailure' });
  const [head, ...errors] = String((failure as Error).message).split('\n');
  expect(head).toBe(`${file} has 3 errors; nothing was imported.`);
  expect(errors.map((line) => /^ {2}5:\d+ {2}(goals\[0\]\.[\w.]+): /.exec(line)?.[1])).toEqual([
    'goals[0].department',
    'goals[0].title',
    'goals[0].target.atMost',
  ]);
  expect(await database.stored('small')).toBeUndefined();
});

it('refuses a plan that contradicts what is stored, and writes nothing', async () => {
  await importPlan(database.file('small.yaml', SMALL.replace('title: Answer', 'title: Answer, parent: promise')), {});
  const before = await database.stored('small');
  const half = `${SMALL.slice(0, SMALL.indexOf('  - { key: answer'))}  - { key: other, department: sales, title: Other }\n`;
  const file = database.file('circle.yaml', half.replace('title: Promise', 'title: Promise, parent: answer'));
  await expect(importPlan(file, {})).rejects.toThrow(/there is no goal "answer"|circle/);
  expect(await database.stored('small')).toEqual(before);
});

it('refuses an organisation whose page would be at an address that is taken', async () => {
  const file = database.file('account.yaml', SMALL.replace('key: small', 'key: account'));
  await expect(importPlan(file, {})).rejects.toThrow(/cannot have the key "account".+Give it another key/);
  expect(await database.stored('account')).toBeUndefined();
});

it('says when there is no such file', async () => {
  await expect(importPlan('/nowhere/plan.yaml', {})).rejects.toThrow(
    '/nowhere/plan.yaml cannot be read: there is no such file. Check the name and the folder.',
  );
});

it('says which database it cannot reach', async () => {
  process.env['DATABASE_URL'] = 'postgres://me:secret@127.0.0.1:1/concord';
  const failure = (await importPlan(database.file('small.yaml', SMALL), {}).catch((error: Error) => error)) as Error;
  process.env['DATABASE_URL'] = database.url;
  expect(failure.name).toBe('CommandFailure');
  expect(failure.message).toContain('Check that it runs and that DATABASE_URL is right, or unset it.');
  expect(failure.message).not.toContain('secret');
});

it('loads the demo company as its file says it', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  expect((await database.stored('demo'))?.plan).toEqual(planNamed('demo.yaml'));
});
