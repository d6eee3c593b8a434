import { setTimeout as wait } from 'node:timers/promises';
import { connect, createDatabases, disconnect } from '../databases.ts';
import { planNamed } from '@concord/test-plans';
import { startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { USUAL_DELAY } from './findings-recording.ts';

let api: ApiUnderTest;
afterEach(() => api.stop());

const SOON = 30;
/** Than when one goal is archived. */
const FEWER = planNamed('demo.yaml').goals.length - 1;
const LATE = 600_000;

interface Day {
  readonly day: string;
  readonly revision: number;
  readonly headline: number;
  readonly updatedAt: string;
}

/** What is told of days, and what the engine says now. */
async function told() {
  const { organisation } = await api.ask<{
    organisation: {
      revision: number;
      alignment: { headline: number; outcomes: { share: number }[] };
      alignmentDayRows: { nodes: Day[] };
      outcomeAlignmentDayRows: { nodes: { share: number }[] };
    };
  }>(`{ organisation(key: "demo") {
    revision alignment { headline outcomes { share } }
    alignmentDayRows { nodes { day revision headline updatedAt } }
    outcomeAlignmentDayRows(filter: { share: { from: 0.001 } }) { nodes { share } }
  } }`);
  return organisation;
}

/** Once a row is of the revision that the organisation has now, which it is at last or never. */
async function recorded() {
  for (;;) {
    const now = await told();
    // Each table is read by a statement of its own, and they may have been written between two of them.
    if (now.alignmentDayRows.nodes.at(-1)?.revision === now.revision) return told();
    await wait(SOON);
  }
}

/** Puts a goal away, which moves the alignment. */
async function archive(goal: string, url = api.url): Promise<void> {
  const query = `mutation { archiveGoal(organisation: "demo", key: "${goal}", version: 1) { __typename } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await api.members.cookieOf(undefined) },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: { archiveGoal: { __typename: 'GoalSaved' } } });
}

/** Another server on the same database. */
async function another(delay: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const databases = createDatabases({ url: api.databaseUrl });
  await connect(databases);
  const { url, close } = await startApi({ databases, port: 0, findingsDelay: () => delay });
  return {
    url,
    async close() {
      await close();
      await disconnect(databases);
    },
  };
}

it('is written down soon after a write, with what the engine says of the whole plan', async () => {
  api = await startApiUnderTest(undefined, { findingsDelay: () => SOON });
  const before = await told();
  await archive('promise-5');
  const after = await recorded();
  expect(after.alignment.headline).not.toBe(before.alignment.headline);
  expect(after.alignmentDayRows.nodes).toEqual([
    { day: '2026-11-16', revision: after.revision, headline: after.alignment.headline, updatedAt: expect.any(String) },
  ]);
  expect(after.outcomeAlignmentDayRows.nodes.map(({ share }) => share).toSorted()).toEqual(
    after.alignment.outcomes.flatMap(({ share }) => (share > 0 ? [share] : [])).toSorted(),
  );
});

it('is not written by the writes themselves, and when the server stops where it was not time yet', async () => {
  api = await startApiUnderTest();
  const server = await another(LATE);
  for (const goal of ['promise-5', 'promise-9']) await archive(goal, server.url);
  const { revision, alignmentDayRows } = await told();
  expect(alignmentDayRows.nodes[0]?.revision).toBe(revision - 2);
  await server.close();
  expect((await told()).alignmentDayRows.nodes[0]?.revision).toBe(revision);
});

it('is told to whoever asks what was written since, though nothing else was', async () => {
  api = await startApiUnderTest();
  const server = await another(LATE);
  await archive('promise-5', server.url);
  const cookie = await api.members.cookieOf(undefined);
  const tag = async () =>
    (await fetch(`${api.url}/export/alignmentDays.json`, { headers: { cookie } })).headers.get('etag');
  const earlier = await tag();
  const [{ moment }] = await api.source.query('SELECT updated_at AS moment FROM goal ORDER BY updated_at DESC LIMIT 1');
  await server.close();
  const written = (await told()).alignmentDayRows.nodes[0]?.updatedAt ?? '';
  expect(Date.parse(written)).toBeGreaterThan(moment.getTime());
  expect(await tag()).not.toBe(earlier);
});

it('is made up for by the next write of whichever server, where a server died before it was time', async () => {
  api = await startApiUnderTest(undefined, { findingsDelay: (goals) => (goals < FEWER ? SOON : undefined) });
  await archive('promise-5');
  await wait(10 * SOON);
  expect((await told()).alignmentDayRows.nodes[0]?.revision).toBeLessThan((await told()).revision);
  await archive('promise-9');
  const { alignment, alignmentDayRows } = await recorded();
  expect(alignmentDayRows.nodes[0]?.headline).toBe(alignment.headline);
});

it('ends with what the engine says last, where two servers write to one database', async () => {
  api = await startApiUnderTest(undefined, { findingsDelay: () => SOON });
  const second = await another(SOON);
  const { organisation } = await api.ask<{ organisation: { goals: { nodes: { key: string }[] } } }>(
    '{ organisation(key: "demo") { goals(first: 24) { nodes { key } } } }',
  );
  const keys = organisation.goals.nodes.map(({ key }) => key);
  await Promise.all(
    [api.url, second.url].map(async (url, i) => {
      for (const key of keys.filter((_, place) => place % 2 === i)) await archive(key, url);
    }),
  );
  const { alignment, alignmentDayRows } = await recorded();
  expect(alignmentDayRows.nodes.map(({ headline }) => headline)).toEqual([alignment.headline]);
  await second.close();
});

it('has a row for every day on which somebody asks, and keeps those before', async () => {
  api = await startApiUnderTest();
  const [first] = (await told()).alignmentDayRows.nodes;
  await api.source.query(`UPDATE organisation SET as_of = '2026-11-17' WHERE key = 'demo'`);
  const cookie = await api.members.cookieOf(undefined);
  const days = (await (await fetch(`${api.url}/export/alignmentDays.json`, { headers: { cookie } })).json()) as Day[];
  expect(days.map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-17']);
  const { alignment, revision, alignmentDayRows } = await told();
  expect(alignmentDayRows.nodes).toEqual([
    first,
    { day: '2026-11-17', revision, headline: alignment.headline, updatedAt: expect.any(String) },
  ]);
});

it('waits longer the larger the plan is', async () => {
  api = await startApiUnderTest();
  expect([USUAL_DELAY(60), USUAL_DELAY(500), USUAL_DELAY(100_000)]).toEqual([3_120, 4_000, 203_000]);
});
