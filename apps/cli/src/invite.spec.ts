import { jest } from '@jest/globals';
import { createDataSource, findLink, hashOfSecret, saveAccount, saveMembership } from '@concord/persistence';
import { planText } from '@concord/test-plans';
import { importPlan } from './import-plan.ts';
import { invite } from './invite.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

let database: CliDatabase;
let source: ReturnType<typeof createDataSource>;
const said: string[] = [];

/** @returns what is said beside the answer */
async function importDemo(): Promise<string[]> {
  const hints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  const lines = hints.mock.calls.map(([line]) => String(line));
  hints.mockRestore();
  return lines;
}

beforeAll(async () => {
  database = await cliDatabase();
  source = await createDataSource({ url: database.url }).initialize();
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(() => said.splice(0));

it('is what an import of a new organisation asks for', async () => {
  expect(await importDemo()).toEqual([
    expect.stringMatching(/nobody sees it: npx concord invite YOU@EXAMPLE.COM --organisation demo --role admin$/),
  ]);
});

it('prints a link, and nothing else, that makes whoever opens it what was said', async () => {
  await invite('Ada@Example.com', { organisation: 'demo', role: 'admin' });
  expect(said).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/welcome\/[\w-]{43}$/)]);
  const link = await findLink(source.manager, hashOfSecret(said[0]?.split('/').at(-1) ?? ''));
  expect(link).toMatchObject({
    purpose: 'invitation',
    email: 'ada@example.com',
    membership: { role: 'admin', departments: [], personKey: null },
  });
});

it('takes the place of the link before it', async () => {
  for (const role of ['viewer', 'planner'] as const) await invite('bo@example.com', { organisation: 'demo', role });
  const [first, second] = await Promise.all(
    said.map((url) => findLink(source.manager, hashOfSecret(url.split('/').at(-1) ?? ''))),
  );
  expect(first).toBeNull();
  expect(second?.membership?.role).toBe('planner');
});

it('says where the dashboard is, as the server does', async () => {
  process.env['CONCORD_URL'] = 'https://concord.example.com/';
  await invite('cy@example.com', { organisation: 'demo', role: 'viewer' });
  delete process.env['CONCORD_URL'];
  expect(said[0]).toMatch(/^https:\/\/concord\.example\.com\/welcome\//);
});

it('invites nobody to an organisation that is not there', async () => {
  await expect(invite('ada@example.com', { organisation: 'nowhere', role: 'admin' })).rejects.toThrow(
    'There is no organisation "nowhere"; nobody was invited.',
  );
});

it('invites nobody who is there, and is then not asked for any more', async () => {
  const [{ organisation_id: organisation }] = await source.query('SELECT organisation_id FROM organisation');
  const { accountId } = await saveAccount(source.manager, { email: 'dina@example.com', name: 'Dina' });
  await saveMembership(source.manager, organisation, accountId, { role: 'admin', departments: [], personKey: null });
  await expect(invite('dina@example.com', { organisation: 'demo', role: 'admin' })).rejects.toThrow(
    /dina@example\.com belongs to .+ already; nobody was invited\./,
  );
  expect(await importDemo()).toEqual([]);
});
