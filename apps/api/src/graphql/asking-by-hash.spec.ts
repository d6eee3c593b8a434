import { createHash } from 'node:crypto';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  token = await api.members.token();
});
afterAll(() => api.stop());

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: unknown, version = 1) => ({ extensions: { persistedQuery: { version, sha256Hash } } });

async function answerOf(response: Response): Promise<Answer> {
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [first] = errors ?? [];
  return { status: response.status, data, code: first?.extensions.code, message: first?.message };
}

const HEADERS = () => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

async function post(body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = { method: 'POST', headers: { ...HEADERS(), ...headers }, body: JSON.stringify(body) };
  return answerOf(await fetch(`${api.url}/graphql`, sent));
}

async function get(body: Record<string, unknown>): Promise<Answer> {
  const pairs = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const address = `${api.url}/graphql?${new URLSearchParams(pairs as [string, string][]).toString()}`;
  return answerOf(await fetch(address, { headers: { authorization: `Bearer ${token}` } }));
}

it('does not know a hash, is told its text, and knows it from then on: by POST and by GET', async () => {
  const query = 'query Title($goal: ID!) { organisation(key: "demo") { goal(key: $goal) { key } } }';
  const variables = { goal: 'promise-5' };
  const asked = { ...byHash(sha256(query)), variables };
  const unknown = { status: 200, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound' };
  expect(await post(asked)).toMatchObject(unknown);
  expect(await get(asked)).toMatchObject(unknown);

  const data = { organisation: { goal: { key: 'promise-5' } } };
  expect(await post({ query, ...asked })).toMatchObject({ status: 200, data });
  expect(await get(asked)).toMatchObject({ status: 200, data });
  expect(await post(asked)).toMatchObject({ status: 200, data });
  expect(await get({ ...asked, variables: { goal: 'no-such-goal' } })).toMatchObject({
    data: { organisation: { goal: null } },
  });
});

it('can be told a text by GET, too', async () => {
  const query = '{ organisations { key name } }';
  await get({ query, ...byHash(sha256(query)) });
  expect(await get(byHash(sha256(query)))).toMatchObject({ status: 200, data: { organisations: [{ key: 'demo' }] } });
});

it('runs no change that is asked for by GET, also not by its hash', async () => {
  const query =
    'mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "Hash" }) { __typename } }';
  await post({ query, ...byHash(sha256(query)) });
  expect(await get(byHash(sha256(query)))).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
});

it('keeps no document that it would not answer', async () => {
  for (const query of ['{ organisations { nonsense } }', '{ organisations {']) {
    await post({ query, ...byHash(sha256(query)) });
    expect(await post(byHash(sha256(query)))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  }
});

it.each([
  ['the hash of another text', { query: '{ organisations { key } }', ...byHash(sha256('{ another }')) }, /not that of/],
  ['another version', byHash(sha256('{ x }'), 2), /"version": 1/],
])('says what is wrong with %s', async (_, body, says) => {
  const answer = await post(body);
  expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  expect(answer.message).toMatch(says);
});

it.each([
  ['a number', 5],
  ['nothing', null],
  ['an object', { a: 1 }],
  ['a word that objects know', 'constructor'],
])('knows no document by %s', async (_, hash) => {
  expect(await post(byHash(hash))).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
});

it('asks for who it is first: strangers do not learn which documents are known', async () => {
  expect(await post(byHash(sha256('{ x }')), { authorization: 'Bearer nobody' })).toMatchObject({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
});

it('takes two changes by hash under one idempotency key for what they are: different', async () => {
  const [first, second] = ['One', 'Two'].map(
    (name) =>
      `mutation ${name}($note: String!) { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: $note }) { __typename } }`,
  ) as [string, string];
  for (const query of [first, second])
    await post({ query, variables: { note: `Told: ${query}` }, ...byHash(sha256(query)) });
  const once = (query: string) =>
    post({ ...byHash(sha256(query)), variables: { note: 'By hash' } }, { 'idempotency-key': 'by-hash' });
  const answers = [await once(first), await once(first), await once(second)];
  expect(answers.map(({ data }) => data)).toEqual([
    { checkIn: { __typename: 'GoalSaved' } },
    { checkIn: { __typename: 'GoalSaved' } },
    { checkIn: { __typename: 'InvalidInputError' } },
  ]);
});
