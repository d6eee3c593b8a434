import { saveIdentity } from '@concord/persistence';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { hashPassword } from './passwords.ts';

const EMAIL = 'tuva.lie@members.example';
const PASSWORD = 'nine green bicycles';

let api: ApiUnderTest;
let cookie: string;
let account: string;

beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(async () => {
  await api.source.query('DELETE FROM account WHERE email = $1', [EMAIL]);
  cookie = await api.members.cookie(EMAIL, { role: 'viewer', personKey: 'ingrid' });
  [{ id: account }] = await api.source.query('SELECT account_id AS id FROM account WHERE email = $1', [EMAIL]);
});
afterAll(() => api.stop());

const givePassword = async () =>
  api.source.query('UPDATE account SET password_hash = $1 WHERE account_id = $2', [
    await hashPassword(PASSWORD),
    account,
  ]);

interface Outcome {
  __typename: string;
  message?: string;
  left?: string[];
}
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  return api.ask<Data>(query, variables, { cookie });
}
const remove = async (password?: string) =>
  (
    await ask<{ removeAccount: Outcome }>(
      `mutation ($password: String) { removeAccount(password: $password) {
         __typename ... on UserError { message } ... on AccountRemoved { left } } }`,
      password === undefined ? {} : { password },
    )
  ).removeAccount;
const auditOf = async (organisation = 'demo') =>
  (
    await api.ask<{ administration: { auditLog: { nodes: { action: string; actor: string; about: string }[] } } }>(
      `{ administration(organisation: "${organisation}") { auditLog(first: 20) { nodes { action actor about after } } } }`,
    )
  ).administration.auditLog.nodes;

describe('removing one’s own account', () => {
  it('asks for the password where there is one, and leaves a former member everywhere', async () => {
    await givePassword();
    await ask('mutation { changePassword(now: "nine green bicycles", next: "nine green bicycles") { __typename } }');
    expect((await auditOf())[0]).toMatchObject({ actor: `tuva.lie <${EMAIL}>`, about: `tuva.lie <${EMAIL}>` });
    expect((await remove()).message).toMatch(/^This is not your password/);
    expect((await remove('wrong')).__typename).toBe('InvalidInputError');
    await api.source.query(
      `INSERT INTO account_link (secret_hash, purpose, email, expires_at) VALUES ('x', 'reset', $1, now() + interval '1 hour')`,
      [EMAIL],
    );
    expect(await remove(PASSWORD)).toEqual({ __typename: 'AccountRemoved', left: ['demo'] });
    for (const table of ['account', 'session', 'membership', 'account_link', 'department_role'])
      expect(
        await api.source.query(`SELECT FROM ${table} WHERE to_jsonb(${table})::text LIKE $1`, [`%${account}%`]),
      ).toEqual([]);
    expect(await api.source.query('SELECT FROM account_link WHERE email = $1', [EMAIL])).toEqual([]);
    const entries = await auditOf();
    expect(entries.slice(0, 2)).toMatchObject([
      { action: 'account-removed', actor: 'Former member', about: 'Former member' },
      { action: 'password-changed', actor: 'Former member', about: 'Former member' },
    ]);
    expect(JSON.stringify(entries)).not.toContain('tuva');
    expect((await api.send('{ account { name } }', {}, { cookie })).status).toBe(401);
  });

  it('leaves who they are in the plan, which is the organisation’s', async () => {
    expect((await remove()).__typename).toBe('AccountRemoved');
    const { organisation } = await api.ask<{ organisation: { people: object[] } }>(
      '{ organisation(key: "demo") { people { key name } } }',
    );
    expect(organisation.people).toContainEqual({ key: 'ingrid', name: 'Ingrid Solbakken' });
  });

  it('refuses the only administrator of an organisation, and an account that is anybody’s', async () => {
    await api.source.query(`UPDATE membership SET role = CASE account_id WHEN $1 THEN 'admin' ELSE 'viewer' END`, [
      account,
    ]);
    expect((await remove()).message).toBe(
      'You are the only administrator of Strandheim Cycles. Make somebody else one first.',
    );
    await api.source.query(`UPDATE membership SET role = 'admin'`);
    await api.source.query('UPDATE account SET is_demo = true WHERE account_id = $1', [account]);
    expect(await remove()).toMatchObject({
      __typename: 'NotAllowedError',
      message: expect.stringContaining('anybody’s'),
    });
    expect(await api.source.query('SELECT FROM account WHERE account_id = $1', [account])).toHaveLength(1);
  });

  it('lets one of two administrators go who leave at the same moment', async () => {
    await api.source.query(`UPDATE membership SET role = 'viewer'`);
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => api.members.cookie(`${name}@members.example`, { role: 'admin' })),
    );
    const removing = [one, two].map((who) =>
      api.ask<{ removeAccount: Outcome }>('mutation { removeAccount { __typename } }', {}, { cookie: who ?? '' }),
    );
    const outcomes = (await Promise.all(removing)).map(({ removeAccount }) => removeAccount.__typename);
    expect(outcomes.sort()).toEqual(['AccountRemoved', 'InvalidInputError']);
    await api.source.query(`UPDATE membership SET role = 'admin'`);
  });
});

describe('ways in at a provider', () => {
  interface Shown {
    account: { hasPassword: boolean; identities: { id: string; provider: string; since: string }[] };
  }
  const shown = async () => (await ask<Shown>('{ account { hasPassword identities { id provider since } } }')).account;
  const unlink = async (id: string) =>
    (
      await ask<{ unlinkIdentity: Outcome }>(
        `mutation ($id: ID!) { unlinkIdentity(identity: $id) { __typename ... on UserError { message } } }`,
        { id },
      )
    ).unlinkIdentity;
  const link = (accountId = account) =>
    saveIdentity(api.source.manager, { issuer: 'https://login.example/tenant', subject: accountId, accountId });

  it('are shown by the name of the provider, and nothing of what it calls people', async () => {
    const before = Date.now();
    await link();
    const { hasPassword, identities } = await shown();
    expect({ hasPassword, identities }).toMatchObject({
      hasPassword: false,
      identities: [{ provider: 'login.example' }],
    });
    const since = Date.parse(identities[0]?.since ?? '');
    expect(before <= since && since <= Date.now()).toBe(true);
  });

  it('can be given up by whoever has a password, which the audit log tells', async () => {
    await link();
    const [identity] = (await shown()).identities;
    expect((await unlink(identity?.id ?? '')).message).toMatch(/^You have no password, and could not sign in/);
    await givePassword();
    expect((await unlink(identity?.id ?? '')).__typename).toBe('AccountSaved');
    expect(await shown()).toMatchObject({ hasPassword: true, identities: [] });
    expect((await auditOf())[0]).toMatchObject({ action: 'identity-unlinked', actor: `tuva.lie <${EMAIL}>` });
    expect((await unlink(identity?.id ?? '')).__typename).toBe('NotFoundError');
  });

  it('of somebody else stay theirs', async () => {
    await givePassword();
    await api.members.cookie('other@members.example', {});
    const [{ id: other }] = await api.source.query(
      `SELECT account_id AS id FROM account WHERE email = 'other@members.example'`,
    );
    await link(other);
    const [{ id }] = await api.source.query('SELECT identity_id AS id FROM account_identity WHERE account_id = $1', [
      other,
    ]);
    expect((await unlink(id)).__typename).toBe('NotFoundError');
    expect(await api.source.query('SELECT FROM account_identity WHERE identity_id = $1', [id])).toHaveLength(1);
  });
});
