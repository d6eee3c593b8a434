import { createDataSource, lockOrganisation, raiseRevision, withdrawRevision } from '@concord/persistence';
import { startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { type FollowedPage, followedPage } from '../testing/followed-page.ts';

let api: ApiUnderTest;
const pages: FollowedPage[] = [];

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterEach(() => pages.splice(0).forEach((page) => page.close()));
afterAll(() => api.stop());

async function open(organisation = 'demo', url = api.url): Promise<FollowedPage> {
  const page = await followedPage(url, organisation, await api.members.cookieOf());
  pages.push(page);
  return page;
}

const revisionNow = async (): Promise<number> => {
  const [{ revision }] = await api.source.query(`SELECT revision FROM organisation WHERE key = 'demo'`);
  return revision as number;
};

let notes = 0;
const checkIn = () =>
  api.ask(
    `mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "Note ${(notes += 1)}" }) { __typename } }`,
  );

/** A connection of its own to the same database, as the command line or another server has one. */
async function elsewhere<Result>(work: (source: typeof api.source) => Promise<Result>): Promise<Result> {
  const source = await createDataSource({ url: api.databaseUrl }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

it('says at once where the organisation stands, in a stream that nobody keeps', async () => {
  const page = await open();
  await page.hears(await revisionNow());
  expect(page.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-encoding')).toBeNull();
});

it('tells every open page of a change made through the API', async () => {
  const [one, another] = [await open(), await open()];
  await checkIn();
  const revision = await revisionNow();
  await Promise.all([one.hears(revision), another.hears(revision)]);
});

it('tells of a change made by somebody else on the same database', async () => {
  const page = await open();
  const before = await revisionNow();
  await page.hears(before);
  await elsewhere((source) =>
    source.transaction(async (manager) => {
      const organisation = await lockOrganisation(manager, 'demo');
      await raiseRevision(manager, organisation?.organisationId ?? '', { kind: 'import', summary: 'From elsewhere' });
    }),
  );
  await page.hears(before + 1);
});

it('says nothing of a write that was taken back, and all the same tells of the next one, which has its number', async () => {
  const page = await open();
  const before = await revisionNow();
  await page.hears(before);
  await elsewhere((source) =>
    source.transaction(async (manager) => {
      const organisation = await lockOrganisation(manager, 'demo');
      const note = { kind: 'recompute', summary: 'Nothing to change' } as const;
      await withdrawRevision(manager, await raiseRevision(manager, organisation?.organisationId ?? '', note));
    }),
  );
  await (await open()).hears(before);
  expect(page.heard).toEqual([before]);
  await checkIn();
  await page.hears(before + 1);
});

it('listens again after its connection was cut', async () => {
  const LISTENING = `FROM pg_stat_activity WHERE application_name = 'concord-live' AND datname = current_database()`;
  const listening = async (): Promise<number | undefined> =>
    (await api.source.query(`SELECT pid ${LISTENING} AND query LIKE 'LISTEN%'`))[0]?.pid;
  const page = await open();
  await page.hears(await revisionNow());
  const cut = await listening();
  expect(cut).toBeDefined();
  await api.source.query(`SELECT pg_terminate_backend(pid) ${LISTENING}`);
  await checkIn();
  await page.hears(await revisionNow());
  while ([undefined, cut].includes(await listening())) await new Promise((later) => setTimeout(later, 50));
  await checkIn();
  await page.hears(await revisionNow());
});

it.each(['nowhere', 'NOT%20A%20KEY'])('answers 404 for the organisation %s, which does not exist', async (key) => {
  const response = await fetch(`${api.url}/live/${key}`, { headers: { cookie: await api.members.cookieOf() } });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('There is no organisation') });
});

it('ends its streams when the server stops, and only its own', async () => {
  const other = await startApi({ databases: api.databases, port: 0 });
  const page = await open('demo', other.url);
  await page.hears(await revisionNow());
  await other.close();
  await page.ended;
  const stays = await open();
  await checkIn();
  await stays.hears(await revisionNow());
});
