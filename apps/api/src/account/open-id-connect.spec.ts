import { auditLog, saveAccount, saveMembership } from '@concord/persistence';
import { createLog } from '../logging/create-log.ts';
import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { clockOfItsOwn, IdentityProvider, type Visitor } from './testing/identity-provider.ts';

const PUBLIC_URL = 'https://concord.example';
const CLIENT = { clientId: 'concord', clientSecret: 'known to Concord and the provider alone' };
const BEGIN = '/sign-in/openid-connect';

const KARI = { subject: 'kari-at-provider', email: 'kari.nordmann@example.com', emailVerified: true };

let api: ApiUnderTest;
let provider: IdentityProvider;
let served: RunningApi;
let kari: string;
let demoId: string;
let logged = '';

beforeAll(async () => {
  api = await startApiUnderTest();
  provider = await IdentityProvider.of({ ...CLIENT, redirectUri: `${PUBLIC_URL}${BEGIN}/back` });
  served = await startApi({
    databases: api.databases,
    port: 0,
    account: { publicUrl: PUBLIC_URL, post: () => Promise.resolve(), openId: { issuer: provider.issuer, ...CLIENT } },
    // Nobody is kept from coming back: there is nothing to guess.
    rateLimits: { asking: 0, signingIn: 0 },
    log: createLog({ level: 'trace', format: 'json' }, { write: (line) => void (logged += line) }),
  });
  [{ id: demoId }] = await api.source.query(`SELECT organisation_id AS id FROM organisation WHERE key = 'demo'`);
  const account = await saveAccount(api.source.manager, { email: KARI.email, name: 'Kari Nordmann' });
  kari = account.accountId;
  await saveMembership(api.source.manager, demoId, kari, { role: 'planner', departments: [], personKey: null });
});
afterAll(async () => {
  await served.close();
  await provider.stop();
  await api.stop();
});
beforeEach(() => {
  provider.visitor = KARI;
});

/** A browser, as far as cookies go. */
type Jar = Map<string, string>;

async function open(address: string, jar: Jar): Promise<{ status: number; to: string; headers: Headers }> {
  const url = address.replace(PUBLIC_URL, served.url);
  const site = new URL(url).host;
  const own = [...jar].filter(([name]) => name.startsWith(`${site} `));
  const headers = {
    cookie: own.map(([name, value]) => `${name.split(' ')[1]}=${value}`).join('; '),
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
  };
  const response = await fetch(url, { redirect: 'manual', headers });
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') jar.delete(`${site} ${name}`);
    else jar.set(`${site} ${name}`, value);
  }
  return { status: response.status, to: response.headers.get('location') ?? '', headers: response.headers };
}

/** From our page to the provider's address, with all it is asked. */
async function begin(jar: Jar, to = '/'): Promise<URL> {
  const begun = await open(`${served.url}${BEGIN}?to=${encodeURIComponent(to)}`, jar);
  expect(begun.status).toBe(303);
  return new URL(begun.to, served.url);
}

/** Through the provider's pages, to the address that it sends a browser back to. */
async function throughProvider(address: URL, jar: Jar): Promise<URL> {
  let next = address;
  while (next.origin === provider.issuer) {
    const { to, status } = await open(next.href, jar);
    if (to === '') throw new Error(`The provider answered ${status} at ${next.pathname}.`);
    next = new URL(to, next);
  }
  return next;
}

/** All the way; where a browser is in the end, and what it holds. */
async function signIn(visitor: Visitor | undefined, to?: string): Promise<{ at: string; jar: Jar }> {
  provider.visitor = visitor;
  const jar: Jar = new Map();
  const back = await throughProvider(await begin(jar, to), jar);
  return { at: (await open(back.href, jar)).to, jar };
}

async function somebody(jar: Jar): Promise<string | undefined> {
  const cookie = `__Host-concord=${jar.get(`${new URL(served.url).host} __Host-concord`)}`;
  const response = await fetch(`${served.url}/sign-in/somebody`, { headers: { cookie } });
  return ((await response.json()) as { somebody: { email: string } | null }).somebody?.email;
}

it('starts while the provider is down, says so when somebody tries, and works when it is back', async () => {
  expect((await begin(new Map(), '/demo')).href).toBe(`${served.url}/sign-in?problem=unavailable&to=%2Fdemo`);
  expect(logged).toContain('The provider does not answer as one.');
  await provider.start();
  expect((await signIn(KARI, '/demo')).at).toBe('/demo');
});

it('is offered by name on the page of signing in, and is nowhere where it is not set up', async () => {
  const ways = async (url: string) => (await fetch(`${url}/sign-in/ways`)).json();
  expect(await ways(served.url)).toMatchObject({ openIdConnect: { name: new URL(provider.issuer).host } });
  expect(await ways(api.url)).toMatchObject({ openIdConnect: null });
  expect((await fetch(`${api.url}${BEGIN}`)).status).toBe(404);
});

it('asks for a code with PKCE, state and nonce, and remembers them where nobody can read them', async () => {
  const begun = await open(`${served.url}${BEGIN}`, new Map());
  const asked = Object.fromEntries(new URL(begun.to).searchParams);
  expect(asked).toEqual({
    client_id: CLIENT.clientId,
    response_type: 'code',
    redirect_uri: `${PUBLIC_URL}${BEGIN}/back`,
    scope: 'openid email',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  expect(begun.headers.get('cache-control')).toBe('no-store');
  const [cookie = ''] = begun.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-concord-openid=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const sealed = Buffer.from(/=([\w-]+)/.exec(cookie)?.[1] ?? '', 'base64url').toString('latin1');
  expect(sealed).not.toContain(asked['state']);
});

it('signs somebody in with a new session, where they wanted to go, and notes it in the audit log', async () => {
  const { at, jar } = await signIn(KARI, '/demo/goals?owner=kari#first');
  expect(at).toBe('/demo/goals?owner=kari#first');
  expect(await somebody(jar)).toBe(KARI.email);
  expect([...jar.keys()].filter((name) => name.includes('openid'))).toEqual([]);
  const actor = `Kari Nordmann <${KARI.email}>`;
  const after = { provider: new URL(provider.issuer).host };
  const entries = await auditLog(api.source.manager, demoId, { limit: 100 });
  expect(entries).toContainEqual(expect.objectContaining({ action: 'signed-in', actor, after }));
  const linked = entries.filter(({ action }) => action === 'identity-linked');
  expect(linked).toEqual([expect.objectContaining({ actor, about: actor, after })]);
});

it('ends the session that the browser held before', async () => {
  const { jar } = await signIn(KARI);
  const before = new Map(jar);
  await open((await throughProvider(await begin(jar), jar)).href, jar);
  expect([await somebody(before), await somebody(jar)]).toEqual([undefined, KARI.email]);
});

describe('who gets in', () => {
  it('is whoever the provider knew before, also after their address has changed', async () => {
    const { jar } = await signIn({ ...KARI, email: 'kari.hansen@example.com', emailVerified: false });
    expect(await somebody(jar)).toBe(KARI.email);
  });

  it.each<[string, Visitor, string]>([
    ['nobody has', { subject: 'ola', email: 'ola@example.com', emailVerified: true }, 'unknown'],
    ['is not verified', { subject: 'mallory', email: KARI.email, emailVerified: false }, 'unverified'],
    ['is said by nobody to be verified', { subject: 'mallory', email: KARI.email }, 'unverified'],
    ['is not said', { subject: 'mallory' }, 'unverified'],
  ])('is nobody whose address %s, and no account is made', async (_, visitor, problem) => {
    const countAccounts = async () => api.source.query('SELECT count(*) FROM account');
    const before = await countAccounts();
    const { at, jar } = await signIn(visitor);
    expect(at).toBe(`/sign-in?problem=${problem}`);
    expect(await somebody(jar)).toBeUndefined();
    expect(await countAccounts()).toEqual(before);
  });

  it('is nobody of a demo company', async () => {
    const email = 'ingrid@demo.example';
    await saveAccount(api.source.manager, { email, name: 'Ingrid', isDemo: true });
    expect((await signIn({ subject: 'ingrid', email, emailVerified: true })).at).toBe('/sign-in?problem=unknown');
  });
});

describe('what does not fit', () => {
  /** Signs in with something changed on the way to the provider, or on the way back. */
  async function tampered({ there = {}, back = {} }: { there?: object; back?: object }): Promise<string> {
    const jar: Jar = new Map();
    const changed = (url: URL, parameters: object) => {
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
      return url;
    };
    const returned = await throughProvider(changed(await begin(jar), there), jar);
    const { to } = await open(changed(returned, back).href, jar);
    expect(await somebody(jar)).toBeUndefined();
    return to;
  }

  it.each<[string, Parameters<typeof tampered>[0]]>([
    ['state', { back: { state: 'A'.repeat(43) } }],
    ['nonce', { there: { nonce: 'A'.repeat(43) } }],
    ['challenge of PKCE', { there: { code_challenge: 'A'.repeat(43) } }],
    ['issuer', { back: { iss: 'https://elsewhere.example' } }],
    ['code', { back: { code: 'A'.repeat(43) } }],
  ])('is refused: another %s', async (_, change) => {
    expect(await tampered(change)).toBe('/sign-in?problem=failed');
  });

  it.each([
    ['is refused: a provider whose clock is an hour late', -3600_000, '/sign-in?problem=failed'],
    ['is let pass: a provider whose clock is ten seconds late', -10_000, '/'],
  ])('%s', async (_, aheadMs, at) => {
    const adjust = clockOfItsOwn();
    provider.aheadMs = aheadMs;
    try {
      expect((await signIn(KARI)).at).toBe(at);
    } finally {
      provider.aheadMs = 0;
      adjust();
    }
  });

  it('is refused: coming back twice, with the cookie or without', async () => {
    const jar: Jar = new Map();
    const back = await throughProvider(await begin(jar), jar);
    const kept = new Map(jar);
    expect((await open(back.href, jar)).to).toBe('/');
    expect((await open(back.href, jar)).to).toBe('/sign-in?problem=failed');
    expect((await open(back.href, kept)).to).toBe('/sign-in?problem=failed');
  });

  it('is refused: coming back in the browser of somebody else', async () => {
    const mine: Jar = new Map();
    const back = await throughProvider(await begin(mine), mine);
    const theirs: Jar = new Map();
    await begin(theirs);
    expect((await open(back.href, theirs)).to).toBe('/sign-in?problem=failed');
    expect(await somebody(theirs)).toBeUndefined();
  });

  it('is told apart: whoever said no at the provider, and a provider that went away in between', async () => {
    expect((await signIn(undefined)).at).toBe('/sign-in?problem=denied');
    provider.visitor = KARI;
    const jar: Jar = new Map();
    const back = await throughProvider(await begin(jar), jar);
    await provider.stop();
    expect((await open(back.href, jar)).to).toBe('/sign-in?problem=unavailable');
    await provider.start();
    expect((await signIn(KARI)).at).toBe('/');
  });
});

it('logs why, and none of what is secret on the way', async () => {
  logged = '';
  const jar: Jar = new Map();
  const there = await begin(jar);
  const remembered = jar.get(`${new URL(served.url).host} __Host-concord-openid`) ?? '';
  const back = await throughProvider(there, jar);
  await open(`${back.href}&error=invalid_scope`, jar);
  await signIn({ subject: 'ola', email: 'ola@example.com', emailVerified: true });
  const problems = logged.split('\n').filter((line) => line.includes('"problem"'));
  expect(problems.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: 'warn', problem: 'failed', saidByProvider: 'invalid_scope' },
    { level: 'warn', problem: 'unknown' },
  ]);
  const { code = '', state = '' } = Object.fromEntries(back.searchParams);
  const nonce = there.searchParams.get('nonce') ?? '';
  for (const secret of [code, state, nonce, remembered, CLIENT.clientSecret, 'ola@example.com']) {
    expect(secret).not.toBe('');
    expect(logged).not.toContain(secret);
  }
});

it.each([
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'evil',
  BEGIN,
])('leads nobody elsewhere who followed a link with to=%j', async (to) => {
  expect((await signIn(KARI, to)).at).toBe('/');
});

it('forgets where somebody wanted to go if no cookie could hold it, and signs them in', async () => {
  expect((await signIn(KARI, `/demo?search=${'x'.repeat(2000)}`)).at).toBe('/');
  const longest = `/demo?search=${'x'.repeat(1900)}`;
  expect((await signIn(KARI, longest)).at).toBe(longest);
});
