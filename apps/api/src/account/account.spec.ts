import { type AuditEntry, auditLog, saveAccount, saveMembership } from '@concord/persistence';
import { createLog } from '../logging/create-log.ts';
import { type RunningApi, startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import type { Letter } from './mail.ts';
import { hashPassword } from './passwords.ts';
import { AccountLinkService } from './account-link.service.ts';

const EMAIL = 'kari.nordmann@example.com';
const PASSWORD = 'seven blue bicycles';

let api: ApiUnderTest;
let served: RunningApi;
let demoId: string;
let kari: string;
const letters: Letter[] = [];

beforeAll(async () => {
  api = await startApiUnderTest();
  const post = (letter: Letter) => Promise.resolve(void letters.push(letter));
  served = await startApi({
    databases: api.databases,
    port: 0,
    account: { publicUrl: 'https://concord.example', post },
    rateLimits: { asking: 10_000, signingIn: 10_000 },
    log: createLog({ level: 'silent', format: 'json' }),
  });
  [{ id: demoId }] = await api.source.query(`SELECT organisation_id AS id FROM organisation WHERE key = 'demo'`);
  const passwordHash = await hashPassword(PASSWORD);
  kari = (await saveAccount(api.source.manager, { email: EMAIL, name: 'Kari Nordmann', passwordHash })).accountId;
  await saveMembership(api.source.manager, demoId, kari, { role: 'planner', departments: [], personKey: 'ingrid' });
});
afterAll(async () => {
  await served.close();
  await api.stop();
});
beforeEach(async () => {
  letters.splice(0);
  await api.source.query('UPDATE account SET failed_sign_ins = 0, wait_until = NULL');
});

const post = (path: string, body: object, cookie = '') =>
  fetch(`${served.url}/sign-in${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const cookieIn = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const somebody = async (cookie: string) => {
  const response = await fetch(`${served.url}/sign-in/somebody`, { headers: { cookie } });
  return ((await response.json()) as { somebody: { email: string; memberships: object[] } | null }).somebody;
};
const secretIn = (text = '') => /\/welcome\/(\S+)/.exec(text)?.[1] ?? '';
const audited = async (action: string): Promise<AuditEntry[]> => {
  const all = await auditLog(api.source.manager, demoId, { limit: 500 });
  return all.filter((entry) => entry.action === action);
};

it('lets somebody in with the right password, says who they are, and lets them out again', async () => {
  const response = await post('', { email: ' Kari.Nordmann@Example.com ', password: PASSWORD });
  expect(response.status).toBe(200);
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-concord=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  const cookie = cookieIn(response);
  expect(await somebody(cookie)).toMatchObject({
    email: EMAIL,
    memberships: [{ organisation: 'demo', role: 'planner', personKey: 'ingrid', departments: [] }],
  });
  expect(await audited('signed-in')).toContainEqual(expect.objectContaining({ actor: `Kari Nordmann <${EMAIL}>` }));
  await post('/out', {}, cookie);
  expect(await somebody(cookie)).toBeNull();
});

it('begins a new session at every sign-in, and ends the one that the browser held', async () => {
  const first = cookieIn(await post('', { email: EMAIL, password: PASSWORD }));
  const second = cookieIn(await post('', { email: EMAIL, password: PASSWORD }, first));
  expect(second).not.toBe(first);
  expect(await somebody(first)).toBeNull();
  expect(await somebody(second)).not.toBeNull();
});

it('says the same of a wrong password, of nobody, and of somebody who has to wait', async () => {
  const told = async (email: string, password: string) => {
    const response = await post('', { email, password });
    const { errors, message } = (await response.json()) as { errors?: { message: string }[]; message?: string };
    return [response.status, errors?.[0]?.message ?? message, response.headers.getSetCookie()];
  };
  const wrong = await told(EMAIL, 'wrong');
  expect(wrong[0]).toBe(401);
  expect(await told('nobody@example.com', PASSWORD)).toEqual(wrong);
  for (let tries = 0; tries < 5; tries += 1) await told(EMAIL, 'wrong');
  const [{ waits }] = await api.source.query('SELECT wait_until IS NOT NULL AS waits FROM account WHERE email = $1', [
    EMAIL,
  ]);
  expect(waits).toBe(true);
  // Longer than the slowest machine takes to ask.
  await api.source.query(`UPDATE account SET wait_until = now() + interval '1 hour' WHERE email = $1`, [EMAIL]);
  expect(await told(EMAIL, PASSWORD)).toEqual(wrong);
  expect(await audited('sign-in-failed')).not.toHaveLength(0);
  await api.source.query(`UPDATE account SET wait_until = now() - interval '1 second'`);
  expect((await post('', { email: EMAIL, password: PASSWORD })).status).toBe(200);
});

it('tells visitors what the departments of people of a demo company are called', async () => {
  const { manager } = api.source;
  const { accountId } = await saveAccount(manager, { email: 'lead@example.com', name: 'Lead', isDemo: true });
  const departments = [{ department: 'development', role: 'lead' }] as const;
  await saveMembership(manager, demoId, accountId, { role: 'viewer', departments, personKey: null });
  const ways = (await (await fetch(`${served.url}/sign-in/ways`)).json()) as { demoPeople: { name: string }[] };
  expect(ways.demoPeople.find(({ name }) => name === 'Lead')).toMatchObject({
    memberships: [{ departments: [{ department: 'development', role: 'lead', name: 'Product Development' }] }],
  });
});

it('keeps no password and no secret that could be read', async () => {
  const cookie = cookieIn(await post('', { email: EMAIL, password: PASSWORD }));
  const rows: object[] = await api.source.query(
    'SELECT row_to_json(account) AS a, row_to_json(session) AS s FROM account JOIN session USING (account_id)',
  );
  expect(JSON.stringify(rows)).toMatch(/\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
});

it('sends a link to choose a new password, good once, which ends all sessions', async () => {
  const before = cookieIn(await post('', { email: EMAIL, password: PASSWORD }));
  expect(await (await post('/forgotten', { email: 'nobody@example.com' })).json()).toEqual({});
  expect(await (await post('/forgotten', { email: EMAIL })).json()).toEqual({});
  while (letters.length === 0) await new Promise((later) => setTimeout(later, 20));
  expect(letters.map(({ to }) => to)).toEqual([EMAIL]);
  const secret = secretIn(letters[0]?.text);
  expect(await (await fetch(`${served.url}/sign-in/links/${secret}`)).json()).toMatchObject({
    purpose: 'reset',
    email: EMAIL,
  });

  const short = await post(`/links/${secret}`, { password: 'short' });
  expect([short.status, await short.text()]).toEqual([400, expect.stringContaining('at least 12 characters')]);
  const chosen = await post(`/links/${secret}`, { password: 'nine green bicycles' });
  expect(chosen.status).toBe(200);
  expect(await somebody(cookieIn(chosen))).toMatchObject({ email: EMAIL });
  expect(await somebody(before)).toBeNull();
  expect((await post(`/links/${secret}`, { password: PASSWORD })).status).toBe(404);
  expect((await post('', { email: EMAIL, password: PASSWORD })).status).toBe(401);
  expect((await post('', { email: EMAIL, password: 'nine green bicycles' })).status).toBe(200);
});

describe('an invitation', () => {
  const invite = async (email: string) => {
    const links = new AccountLinkService(api.databases.accounts, 'https://concord.example', () => Promise.resolve());
    const membership = { organisationId: demoId, role: 'contributor', departments: [], personKey: null } as const;
    const { url } = await links.invite(api.databases.accounts.manager, email, membership, {
      name: 'Strandheim Cycles',
      language: 'en',
    });
    return secretIn(url);
  };

  it('makes an account and a member of whoever accepts it', async () => {
    const secret = await invite('ola@example.com');
    const accepted = await post(`/links/${secret}`, { name: 'Ola', password: 'many small boats' });
    expect(await somebody(cookieIn(accepted))).toMatchObject({
      email: 'ola@example.com',
      memberships: [{ organisation: 'demo', role: 'contributor' }],
    });
  });

  it('gives nobody an account without a password either: who signs in elsewhere does so, and accepts then', async () => {
    const { accountId } = await saveAccount(api.source.manager, { email: 'elsewhere@example.com', name: 'Else' });
    const secret = await invite('elsewhere@example.com');
    const taken = await post(`/links/${secret}`, { name: 'Mallory', password: 'a password of mine' });
    expect([taken.status, await taken.text()]).toEqual([400, expect.stringContaining('Sign in as you usually do')]);
    const row = 'SELECT password_hash FROM account WHERE account_id = $1';
    expect(await api.source.query(row, [accountId])).toEqual([{ password_hash: null }]);
    const cookie = await api.members.cookie('elsewhere@example.com', {}, 'nowhere');
    const accepted = await post(`/links/${secret}`, { password: '' }, cookie);
    const memberships = [{ organisation: 'demo', role: 'contributor' }];
    expect(await somebody(cookieIn(accepted))).toMatchObject({ memberships });
    // A new session took its place.
    expect(await somebody(cookie)).toBeNull();
  });

  it('makes nobody of a demo company a member: anybody may be them', async () => {
    await saveAccount(api.source.manager, { email: 'demo@example.com', name: 'Demo', isDemo: true });
    const taken = await post(`/links/${await invite('demo@example.com')}`, {
      name: 'x',
      password: 'a password of mine',
    });
    expect([taken.status, await taken.text()]).toEqual([400, expect.stringContaining('demo company')]);
  });

  it('gives nobody the account of somebody else, who has to know their own password', async () => {
    const secret = await invite(EMAIL);
    expect(await (await fetch(`${served.url}/sign-in/links/${secret}`)).json()).toMatchObject({ hasAccount: true });
    const taken = await post(`/links/${secret}`, { name: 'Mallory', password: 'a password of mine' });
    expect(taken.status).toBe(400);
    expect((await post(`/links/${secret}`, { password: 'nine green bicycles' })).status).toBe(200);
  });
});

it('lets the first administrator set up an installation, once', async () => {
  const links = new AccountLinkService(api.databases.accounts, 'https://concord.example', () => Promise.resolve());
  const secret = secretIn(await links.setUp(api.databases.accounts.manager));
  const given = {
    name: 'Berit',
    email: 'berit@example.com',
    password: 'thirteen red kites',
    organisationName: 'Ørn & Sønn',
  };
  expect((await post(`/links/${secret}`, { ...given, organisationName: ' ' })).status).toBe(400);
  expect((await post(`/links/${secret}`, { ...given, email: EMAIL })).status).toBe(400);
  const done = await post(`/links/${secret}`, given);
  expect(await somebody(cookieIn(done))).toMatchObject({
    email: 'berit@example.com',
    memberships: [{ organisationName: 'Ørn & Sønn', role: 'admin', personKey: 'berit' }],
  });
  expect((await post(`/links/${secret}`, given)).status).toBe(404);
});

it.each([
  ['Account', 'account-2', 'whose page would be at an address of the dashboard'],
  ['Demo', 'demo-2', 'that is called like one that is there'],
])('gives an organisation called %s the key %s: one %s', async (organisationName, key) => {
  const links = new AccountLinkService(api.databases.accounts, 'https://concord.example', () => Promise.resolve());
  const secret = secretIn(await links.setUp(api.databases.accounts.manager));
  const email = `${key}@example.com`;
  const done = await post(`/links/${secret}`, { name: 'B', email, password: 'fourteen red kites', organisationName });
  expect(await somebody(cookieIn(done))).toMatchObject({ memberships: [{ organisation: key }] });
});

it('lets anybody be somebody of a demo company, and nobody else', async () => {
  expect((await post('/demo', { id: kari })).status).toBe(404);
  await api.source.query('UPDATE account SET is_demo = true WHERE account_id = $1', [kari]);
  expect(await somebody(cookieIn(await post('/demo', { id: kari })))).toMatchObject({ email: EMAIL });
  await api.source.query('UPDATE account SET is_demo = false');
});

describe('one’s own account', () => {
  const SECRET = 'nine green bicycles';
  const SHOWN = '{ name email data sessions { id isThis } }';
  interface Shown {
    name: string;
    data: string;
    sessions: { id: string; isThis: boolean }[];
  }
  const ask = async <Data>(query: string, cookie: string): Promise<Data> =>
    (await api.send(query, {}, { cookie })).body.data as Data;
  const signIn = async () => cookieIn(await post('', { email: EMAIL, password: SECRET }));

  it('shows where one is signed in, and signs out elsewhere', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const { account } = await ask<{ account: Shown }>(`{ account ${SHOWN} }`, here);
    expect(account.sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    for (const { id } of account.sessions.filter(({ isThis }) => !isThis))
      await ask(`mutation { endSession(session: "${id}") { __typename } }`, here);
    expect([await somebody(here), await somebody(there)]).toEqual([expect.anything(), null]);
  });

  it('takes another password from whoever knows this one, and ends all other sessions', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const change = (now: string, next: string) =>
      ask<{ changePassword: { __typename: string; message?: string } }>(
        `mutation { changePassword(now: "${now}", next: "${next}") { __typename ... on UserError { message } } }`,
        here,
      ).then(({ changePassword }) => changePassword);
    expect((await change('wrong', 'four purple trains')).message).toMatch(/^This is not your password/);
    expect((await change(SECRET, 'short')).message).toMatch(/at least 12 characters/);
    expect((await change(SECRET, 'four purple trains')).__typename).toBe('AccountSaved');
    expect([await somebody(here), await somebody(there)]).toEqual([expect.anything(), null]);
    expect((await post('', { email: EMAIL, password: SECRET })).status).toBe(401);
    await change('four purple trains', SECRET);
  });

  it('hands over everything that is kept about somebody, and no secret', async () => {
    const { account } = await ask<{ account: Shown }>(`{ account ${SHOWN} }`, await signIn());
    const data = JSON.parse(account.data) as { account: object; memberships: object[]; did: { action: string }[] };
    expect(data).toMatchObject({ account: { email: EMAIL }, memberships: [{ organisation: 'Strandheim Cycles' }] });
    expect(data.did.map(({ action }) => action)).toContain('signed-in');
    expect(account.data).not.toMatch(/argon2|hash/i);
  });
});
