import type { Principal } from '../access/principal.ts';
import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { rateKeyOf } from './rate-limits.ts';

let api: ApiUnderTest;
let strict: RunningApi;

beforeAll(async () => {
  api = await startApiUnderTest();
  strict = await startApi({ databases: api.databases, port: 0, rateLimits: { asking: 3, signingIn: 2 } });
});
afterAll(async () => {
  await strict.close();
  await api.stop();
});

const ask = async (person: string, url = strict.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await api.members.cookieOf(person) },
    body: '{"query":"{ __typename }"}',
  });
const signIn = () => fetch(`${strict.url}/sign-in/password`, { method: 'POST' });

it('counts down, then refuses with 429, says how long to wait, and counts each person for themselves', async () => {
  const left = [];
  for (let i = 0; i < 3; i += 1) left.push((await ask('kari')).headers.get('ratelimit'));
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
  for (let i = 0; i < 3; i += 1) statuses.push((await signIn()).status);
  expect(statuses).toEqual([404, 404, 429]);
  expect((await signIn()).headers.get('ratelimit-policy')).toBe('"signing-in";q=2;w=60');
});

it('does not count pages, scripts and questions after the health', async () => {
  for (let i = 0; i < 5; i += 1) {
    const { status, headers } = await fetch(`${strict.url}/health/live`);
    expect([status, headers.get('ratelimit')]).toEqual([200, null]);
  }
});

it('is out of the way of whoever clicks as fast as they can', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('kari', api.url)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
});

it('counts a person wherever they are, and nobody by address', () => {
  const kari = { kind: 'account', accountId: 'kari' } as Principal;
  const token = { kind: 'token', tokenId: 'sheet' } as Principal;
  const keys = [
    rateKeyOf({ ip: '::1', principal: undefined }),
    rateKeyOf({ ip: '::2', principal: undefined }),
    rateKeyOf({ ip: '::1', principal: kari }),
    rateKeyOf({ ip: '::1', principal: token }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(rateKeyOf({ ip: '::2', principal: kari })).toBe(rateKeyOf({ ip: '::1', principal: kari }));
});
