import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let served: RunningApi;
const web = mkdtempSync(join(tmpdir(), 'concord-web-'));

beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<!doctype html><script type="module" src="/assets/app.js"></script>');
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'assets', 'app.js'), 'document.title = "Concord";');
  api = await startApiUnderTest();
  served = await startApi({ databases: api.databases, port: 0, webDirectory: web });
});
afterAll(async () => {
  await served.close();
  await api.stop();
  rmSync(web, { recursive: true });
});

const ask = async (path: string, request: RequestInit = {}) =>
  fetch(`${served.url}${path}`, {
    ...request,
    headers: { cookie: await api.members.cookieOf(), ...request.headers },
  });
const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };

describe.each<[what: string, path: string, request: RequestInit, status: number]>([
  ['a page of the dashboard', '/demo/goals', {}, 200],
  ['a script of the dashboard', '/assets/app.js', {}, 200],
  ['a script that is not there', '/assets/gone.js', {}, 404],
  ['an answer', '/graphql', { ...POST, body: '{"query":"{ __typename }"}' }, 200],
  ['a mistake', '/graphql', { ...POST, body: '{"query":"{ nonsense }"}' }, 400],
  ['a body that is none', '/graphql', { ...POST, body: '{' }, 400],
  ['GraphQL in a browser', '/graphql', { headers: { accept: 'text/html' } }, 400],
  ['the health', '/health/live', {}, 200],
  ['a stream that is not there', '/live/nowhere', {}, 404],
  ['an address that is not there', '/nowhere', { method: 'POST' }, 404],
])('%s', (_, path, request, expected) => {
  let response: Response;
  let text: string;
  beforeAll(async () => {
    response = await ask(path, request);
    text = await response.text();
  });

  it(`answers ${expected}`, () => {
    expect(response.status).toBe(expected);
  });

  it('lets a browser run nothing but scripts of Concord, from files', () => {
    const policy = new Map(
      (response.headers.get('content-security-policy') ?? '').split(';').map((rule) => {
        const [name = '', ...sources] = rule.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'script-src-attr': "'none'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('keeps other sites out, and does not let the browser guess what it is', () => {
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}$/),
    });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.has('x-powered-by')).toBe(false);
  });

  it('tells nothing of what it is made of', () => {
    expect(text).not.toMatch(/node_modules|\.ts:\d|stack|Cannot (GET|POST)|apollo server|graphiql|sandbox/i);
  });
});

it('words every refusal alike: what, why, and the id of the request', async () => {
  const response = await ask('/nowhere', { method: 'POST' });
  expect(await response.json()).toEqual({
    status: 404,
    code: 'NOT_FOUND',
    message: 'There is nothing at this address. The API answers at /graphql.',
    requestId: response.headers.get('x-request-id'),
  });
});

it('gives every request an id of its own, whatever the client calls it', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () =>
      (await ask('/health/live', { headers: { 'x-request-id': 'mine' } })).headers.get('x-request-id'),
    ),
  );
  expect(new Set([...ids, 'mine']).size).toBe(3);
});

it.each<[what: string, path: string, method: string, headers: Record<string, string>, isRefused: boolean]>([
  ['a link from elsewhere to a page', '/demo/goals', 'GET', { 'sec-fetch-site': 'cross-site' }, false],
  ['a change from elsewhere', '/anything', 'POST', { 'sec-fetch-site': 'cross-site' }, true],
  ['a change from the next site', '/anything', 'DELETE', { 'sec-fetch-site': 'same-site' }, true],
  ['a change from a page of ours', '/anything', 'POST', { 'sec-fetch-site': 'same-origin' }, false],
  ['a change from the address bar', '/anything', 'POST', { 'sec-fetch-site': 'none' }, false],
  ['a change from a program', '/anything', 'POST', {}, false],
  ['a change from elsewhere, by an old browser', '/anything', 'POST', { origin: 'https://evil.example' }, true],
  ['a stream for a page from elsewhere', '/live/demo', 'GET', { 'sec-fetch-site': 'cross-site' }, true],
])('meets %s', async (_, path, method, headers, isRefused) => {
  const response = await ask(path, { method, headers });
  await response.body?.cancel();
  expect(response.status === 403).toBe(isRefused);
});

it('takes a change from a page of ours, by an old browser', async () => {
  const response = await ask('/anything', { method: 'POST', headers: { origin: served.url } });
  expect(response.status).toBe(404);
});

it.each([
  ['POST', '/graphql'],
  ['POST', '/graph%71l'],
  ['POST', '/%67raphql?x=/health/live'],
  ['GET', '/li%76e/demo'],
  ['GET', '/graphql/reference'],
  ['GET', '/graphql/explorer/more'],
])('asks a stranger who they are, however the address is spelt: %s %s', async (method, path) => {
  const body = method === 'POST' ? { body: '{"query":"{ organisations { key } }"}' } : {};
  const response = await fetch(`${served.url}${path}`, { method, headers: POST.headers, ...body });
  await response.body?.cancel();
  expect([response.status, response.headers.has('ratelimit')]).toEqual([401, true]);
});

it('takes no form for GraphQL, however the address is spelt', async () => {
  const response = await ask('/graph%71l', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
  expect(response.status).toBe(415);
});
