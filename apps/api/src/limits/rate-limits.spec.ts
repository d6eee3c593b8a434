import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { rateKeyOf } from './rate-limits.ts';

let api: ApiUnderTest;
let strict: RunningApi;

beforeAll(async () => {
  api = await startApiUnderTest();
  strict = await startApi({ source: api.source, port: 0, rateLimits: { asking: 3, signingIn: 2 } });
});
afterAll(async () => {
  await strict.close();
  await api.stop();
});

const ask = (person: string, url = strict.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'concord-person': person },
    body: '{"query":"{ __typename }"}',
  });
const signIn = () => fetch(`${strict.url}/sign-in/password`, { method: 'POST' });

it('counts down, then refuses with 429, says how long to wait, and counts each person for themselves', async () => {
  const left = [];
  while (left.length < 3) left.push((await ask('kari')).headers.get('ratelimit'));
  expect(left).toEqual([2, 1, 0].map((r) => expect.stringMatching(new RegExp(`^"asking";r=${r};t=\\d+$`))));

  const refused = await ask('kari');
  const seconds = Number(refused.headers.get('retry-after'));
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit-policy')).toBe('"asking";q=3;w=60');
  expect(refused.headers.get('ratelimit')).toBe(`"asking";r=0;t=${seconds}`);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: `3 requests a minute are allowed, and these were more. Wait ${seconds} s, then go on more slowly.`,
        extensions: { code: 'TOO_MANY_REQUESTS', requestId: refused.headers.get('x-request-id') },
      },
    ],
  });

  expect((await ask('ola')).status).toBe(200);
});

it('counts attempts to sign in for themselves, more strictly, and by address', async () => {
  const statuses = [];
  while (statuses.length < 3) statuses.push((await signIn()).status);
  expect(statuses).toEqual([404, 404, 429]);
  expect((await signIn()).headers.get('ratelimit-policy')).toBe('"signing-in";q=2;w=60');
});

it('does not count pages, scripts and questions after the health', async () => {
  for (const path of ['live', 'ready', 'live', 'ready', 'live']) {
    const { status, headers } = await fetch(`${strict.url}/health/${path}`);
    expect([status, headers.get('ratelimit')]).toEqual([200, null]);
  }
});

it('is out of the way of whoever clicks as fast as they can', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('kari', api.url)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
});

it('tells people at one address apart, and one person at two', () => {
  const key = (ip: string, person?: string) => rateKeyOf({ ip, headers: person ? { 'concord-person': person } : {} });
  expect(new Set([key('::1'), key('::1', 'kari'), key('::1', 'ola'), key('::2', 'kari')]).size).toBe(4);
});
