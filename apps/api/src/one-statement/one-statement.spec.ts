import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { planNamed } from '@concord/test-plans';
import { buildSchema } from 'graphql';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { modelOf } from './model.ts';
import { DECLARED, type Known, type Question, randomQuestions } from './testing/random-question.ts';

const CONTRACT = new URL('../../../../libs/graphql-contract/schema.graphql', import.meta.url);

const RUNS = Number(process.env['RUNS'] ?? 100);

let api: ApiUnderTest;
let known: Known;

beforeAll(async () => {
  api = await startApiUnderTest();
  // What JSON, rounding and time zones could get wrong.
  await api.source.query(
    `UPDATE goal SET title = 'Say “yes”, \\ and "no"' || chr(10) || chr(1) || ' – 日本 🚲' WHERE position = 3`,
  );
  await api.source.query(`UPDATE goal SET updated_at = '2026-03-01T10:00:00.120+02' WHERE position = 4`);
  await api.source.query(`UPDATE goal SET archived_at = '2026-03-01T10:00:00Z' WHERE key IN
    (SELECT key FROM goal WHERE key NOT IN (SELECT goal_key FROM conflict_goal) ORDER BY position LIMIT 2)`);
  await api.source.query(`UPDATE check_in SET corrected_by = position + 1 WHERE position = 1 AND goal_key IN
    (SELECT goal_key FROM check_in WHERE position = 2)`);
  await api.source
    .query(`UPDATE conflict SET severity = (ARRAY[0.1235, 0.0625, 0.0005, 1.0005, 0.9995, 0.3, 1e-9])[1 + abs(hashtext(id)) % 7],
    stake = abs(hashtext(id)) / 2147483648.0, magnitude = (abs(hashtext(id)) % 33) / 32.0`);
  await api.source.query(`UPDATE conflict SET state = 'resolved' WHERE tier_order = 2`);
  const keys = async (sql: string) => (await api.source.query<{ key: string }[]>(sql)).map(({ key }) => key);
  known = {
    goals: [...(await keys('SELECT key FROM goal ORDER BY key LIMIT 12')), 'no-such-goal'],
    conflicts: [...(await keys('SELECT id AS key FROM conflict ORDER BY id')), 'none'],
    departments: await keys('SELECT key FROM department'),
    outcomes: await keys('SELECT key FROM customer_outcome'),
  };
  await api.ask('{ organisation(key: "demo") { key } }');
});
afterAll(() => api.stop());

/** Beside another root field, a question is answered field by field. */
function document({ asked, fragments }: Question, organisation: string, beside = ''): string {
  const text = `{ organisation(key: "${organisation}") ${asked} ${beside} } ${fragments}`;
  const used = Object.entries(DECLARED).filter(([name]) => text.includes(`$${name}`));
  return `query ${used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''} ${text}`;
}

async function answers(question: Question, organisation = 'demo') {
  api.statements.length = 0;
  const { body: told } = await api.send(document(question, organisation), question.variables);
  // Who asks is found out, and noted once a minute, by statements that do not count here.
  const statements = api.statements.filter((statement) => !statement.includes('session')).length;
  const { body } = await api.send(document(question, organisation, 'also: __typename'), question.variables);
  const { also: _, ...data } = (body.data ?? {}) as { also?: string };
  return { told, statements, usual: body.data === undefined ? body : { ...body, data } };
}

it.each([1, 2, 3])('answers whatever lies in the tables by one statement, and as field by field (%i)', async () => {
  const schema = buildSchema(readFileSync(CONTRACT, 'utf8'));
  const questions = randomQuestions(schema, modelOf(schema, api.databases.plans, 'account'), known);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { told, statements, usual } = await answers(question);
      // What is asked by chance may be more than a document may hold.
      if ('errors' in usual) return;
      expect(read(told)).toEqual(read(usual));
      answered += 1;
      // Whatever TypeORM sends is not the one statement.
      expect(statements).toBe(0);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(RUNS * 0.8);
});

/** An answer with its cursors read: PostgreSQL and JavaScript write a small number in two ways. */
function read(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => {
    if (typeof value !== 'string' || !/^W[\w-]+$/.test(value)) return value;
    const text = Buffer.from(value, 'base64url').toString();
    return text.startsWith('[') ? (JSON.parse(text) as unknown) : value;
  });
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

it.each([
  ['goals', 'nodes { key }'],
  ['conflicts', 'nodes { id }'],
  ['checkInRows', 'nodes { id updatedAt }'],
  [
    'goalRows',
    'nodes { id value } edges { cursor }',
    'orderBy: [{ column: value, descending: true }, { column: status }]',
  ],
  ['milestoneRows', 'nodes { id }', 'updatedSince: "2020-01-01T00:00:00Z"'],
])('leads from page to page of %s as field by field', async (field, parts, more = '') => {
  let after: string | null = null;
  for (let pages = 0; pages < 40; pages += 1) {
    const asked = `{ ${field}(first: 4 ${after === null ? '' : `after: ${JSON.stringify(after)}`} ${more}) { ${parts} ${PAGE} } }`;
    const { told, statements, usual } = await answers({ asked, fragments: '', variables: {} });
    expect(told).toEqual(usual);
    expect(statements).toBe(0);
    const { [field]: page } = (told.data as { organisation: Record<string, Page> }).organisation;
    if (page?.pageInfo.hasNextPage !== true) return;
    after = page.pageInfo.endCursor;
  }
});

it.each([
  ['a page that is too large', '{ goals(first: 101) { nodes { key } } }'],
  ['rows that are too many for a person', '{ goalRows(first: 101) { nodes { id } } }'],
  ['a cursor of another list', '{ goals(after: "WzFd") { nodes { key } } }'],
  ['what the engine knows', '{ goals(first: 2, filter: { progress: [OFF_TRACK] }) { nodes { key } } }'],
  ['a character that no text has', '{ goal(key: "a\\u0000b") { key } }'],
])('leaves %s to be answered as usual', async (_, asked) => {
  const { told, usual } = await answers({ asked, fragments: '', variables: {} });
  expect(told).toEqual(usual);
});

it('lets a program read ten thousand rows at once', async () => {
  const authorization = `Bearer ${await api.members.token()}`;
  const send = (beside: string) =>
    api.send(
      `{ organisation(key: "demo") { goalRows(first: 10000) { nodes { id } } } ${beside} }`,
      {},
      { authorization },
    );
  const [once, usual] = [await send(''), await send('also: __typename')];
  expect(once.body.data).toEqual({ organisation: (usual.body.data as { organisation: unknown }).organisation });
});

it('tells each goal and conflict of itself, asked by the same words one after the other', async () => {
  const query = `query ($goal: ID!, $conflict: ID!) { organisation(key: "demo") {
    goal(key: $goal) { key } conflict(id: $conflict) { id goals { key } } } }`;
  const ids = known.conflicts.slice(0, 4);
  for (const [n, conflict] of [...ids, 'none', ...ids].entries()) {
    const goal = known.goals[n % 3];
    api.statements.length = 0;
    const { organisation } = await api.ask<{ organisation: { goal: object; conflict: { id: string } | null } }>(query, {
      goal,
      conflict,
    });
    expect(organisation.goal).toEqual({ key: goal });
    expect(organisation.conflict?.id).toBe(conflict === 'none' ? undefined : conflict);
    // The one statement is no statement of TypeORM's.
    expect(api.statements.filter((statement) => !statement.includes('session'))).toEqual([]);
  }
});

it('tells each organisation of its own, and nobody of one that is somebody else’s', async () => {
  await api.store(planNamed('hotel.yaml'));
  const ask = async (organisation: string, headers: Record<string, string>) => {
    const { body } = await api.send(
      `{ organisation(key: "${organisation}") { goals(first: 100) { totalCount nodes { key } } } }`,
      {},
      headers,
    );
    return body.data;
  };
  const ofHotel = { authorization: `Bearer ${await api.members.token('fjordblick')}` };
  const ofDemo = { cookie: await api.members.cookie('guest@test.example', { role: 'viewer' }, 'demo') };
  expect(await ask('fjordblick', ofHotel)).toMatchObject({ organisation: { goals: { totalCount: 15 } } });
  expect(await ask('demo', ofDemo)).toMatchObject({ organisation: { goals: { totalCount: 61 } } });
  expect([await ask('demo', ofHotel), await ask('fjordblick', ofDemo)]).toEqual([
    { organisation: null },
    { organisation: null },
  ]);
});

it('answers by one statement again on a new day, once the conflicts are those of that day', async () => {
  await api.source.query(`UPDATE organisation SET judged_on = '2020-01-01' WHERE key = 'fjordblick'`);
  const question = { asked: '{ key asOf conflicts(first: 3) { nodes { id } } }', fragments: '', variables: {} };
  const first = await answers(question, 'fjordblick');
  expect(first.told).toEqual(first.usual);
  expect(first.statements).toBeGreaterThan(0);
  expect(await answers(question, 'fjordblick')).toMatchObject({ told: first.told, statements: 0 });
});
