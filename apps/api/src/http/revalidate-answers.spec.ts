import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  token = await api.members.token();
});
afterAll(() => api.stop());

const GOALS = '{ organisation(key: "demo") { revision goals(first: 50) { nodes { key title } } } }';
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const viewer = async () => ({ cookie: await api.members.cookie('viewer@members.example', { role: 'viewer' }) });

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** As it comes over the wire: `fetch` asks for compression by itself, and undoes it. */
function get(query: string, headers: Record<string, string> = bearer(token)): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      const { statusCode: status, headers: told } = response;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status, headers: told, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end();
  });
}

const etagOf = ({ headers }: Got) => String(headers['etag']);

it('gives every answer by GET a strong tag, and lets nobody keep it for others or use it unasked', async () => {
  const answer = await get(GOALS);
  expect(answer.status).toBe(200);
  expect(etagOf(answer)).toMatch(/^"[\w-]{43}"$/);
  expect(answer.headers).toMatchObject({
    'cache-control': 'private, no-cache',
    vary: 'authorization, cookie, accept, accept-encoding',
  });
});

it('answers 304 without a body as long as nothing has changed, and anew after that', async () => {
  const first = await get(GOALS);
  const asked = { ...bearer(token), 'if-none-match': `"something-else", ${etagOf(first)}` };
  const unchanged = await get(GOALS, asked);
  expect([unchanged.status, unchanged.body.length, etagOf(unchanged)]).toEqual([304, 0, etagOf(first)]);
  expect(unchanged.headers).toMatchObject({ 'cache-control': 'private, no-cache' });

  await api.ask(
    'mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "Seen" }) { __typename } }',
  );
  const changed = await get(GOALS, asked);
  expect(changed.status).toBe(200);
  expect(etagOf(changed)).not.toBe(etagOf(first));
  expect(JSON.parse(changed.body.toString())).toHaveProperty('data.organisation.goals');
});

it.each([
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
])(
  'compresses with %s, under a tag of its own, which is known again in whatever encoding is asked for',
  async (encoding, undo) => {
    const plain = await get(GOALS);
    const accept = { ...bearer(token), 'accept-encoding': encoding };
    const compressed = await get(GOALS, accept);
    expect(compressed.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'authorization, cookie, accept, accept-encoding',
    });
    expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
    expect(undo(compressed.body).toString()).toBe(plain.body.toString());
    expect(etagOf(compressed)).toBe(etagOf(plain).replace(/"$/, `-${encoding}"`));
    const again = await get(GOALS, { ...accept, 'if-none-match': etagOf(compressed) });
    expect([again.status, again.body.length, etagOf(again)]).toEqual([304, 0, etagOf(compressed)]);
  },
);

it.each(['gzip', 'br'])('compresses what is posted with %s, without a tag', async (encoding) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { ...bearer(token), 'content-type': 'application/json', 'accept-encoding': encoding },
    body: JSON.stringify({ query: GOALS }),
  });
  expect([response.headers.get('content-encoding'), response.headers.get('etag')]).toEqual([encoding, null]);
  expect(await response.json()).toHaveProperty('data.organisation.goals.nodes');
});

it('leaves small answers as they are', async () => {
  const { headers, body } = await get('{ organisations { key } }', { ...bearer(token), 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(body.toString())).toEqual({ data: { organisations: [{ key: 'demo' }] } });
});

it('makes the tag of what each person is answered: nobody is shown, or told of, the answer of another', async () => {
  const whoAmI = '{ account { email } }';
  const kari = { cookie: await api.members.cookie('kari@members.example', {}), ...PREFLIGHT };
  const ola = { cookie: await api.members.cookie('ola@members.example', {}), ...PREFLIGHT };
  const ofKari = await get(whoAmI, kari);
  const ofOla = await get(whoAmI, { ...ola, 'if-none-match': etagOf(ofKari) });
  expect(ofOla.status).toBe(200);
  expect(JSON.parse(ofOla.body.toString())).toEqual({ data: { account: { email: 'ola@members.example' } } });
});

it('asks who it is before it looks at tags', async () => {
  const first = await get(GOALS);
  const stranger = await get(GOALS, { ...PREFLIGHT, 'if-none-match': etagOf(first) });
  expect([stranger.status, stranger.headers['etag']]).toEqual([401, undefined]);
  const unknown = await get(GOALS, { ...bearer('not-a-token'), 'if-none-match': '*' });
  expect(unknown.status).toBe(401);
});

it('takes a right that was lost into account at once', async () => {
  const log = '{ administration(organisation: "demo") { auditLog(first: 1) { nodes { action } } } }';
  const cookie = await api.members.cookie('leaving@members.example', { role: 'admin' });
  const before = await get(log, { cookie, ...PREFLIGHT });
  await api.members.cookie('leaving@members.example', { role: 'viewer' });
  const after = await get(log, { cookie, ...PREFLIGHT, 'if-none-match': etagOf(before) });
  expect(JSON.parse(before.body.toString())).not.toHaveProperty('errors');
  expect(after.status).toBe(200);
  expect(JSON.parse(after.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

it('answers a question by GET to a token as it is, and to a session only with a header that no link can send', async () => {
  const cookie = await viewer();
  const answers = [await get(GOALS), await get(GOALS, { ...cookie, ...PREFLIGHT }), await get(GOALS, cookie)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  const basic = { authorization: `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}` };
  expect((await get(GOALS, basic)).status).toBe(200);
});
