import { saveAccount } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { hashPassword, isPassword } from '../account/passwords.ts';
import { createLog } from '../logging/create-log.ts';
import { startApi } from '../start-api.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const EMAIL = 'lost@members.example';

let api: ApiUnderTest;
let account: string;

beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(async () => {
  await api.source.query('DELETE FROM account WHERE email = $1', [EMAIL]);
  await api.source.query(`DELETE FROM organisation WHERE key = 'elsewhere'`);
  await api.members.cookie(EMAIL, { role: 'viewer' });
  [{ id: account }] = await api.source.query('SELECT account_id AS id FROM account WHERE email = $1', [EMAIL]);
});
afterAll(() => api.stop());

interface Outcome {
  __typename: string;
  message?: string;
  link?: string;
}
const QUERY = `mutation ($account: ID!) { makeResetLink(organisation: "demo", account: $account) {
  __typename ... on UserError { message } ... on ResetLinkMade { link } } }`;
const make = async (id = account): Promise<Outcome> =>
  (await api.ask<{ makeResetLink: Outcome }>(QUERY, { account: id })).makeResetLink;
const accept = async (link = '') =>
  (
    await fetch(`${api.url}/sign-in/links/${link.split('/').at(-1)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: 'many small boats' }),
    })
  ).status;
const joinElsewhere = async () => {
  const [{ id }] = await api.source.query(
    `INSERT INTO organisation (key, name) VALUES ('elsewhere', 'Elsewhere') RETURNING organisation_id AS id`,
  );
  await api.source.query(`INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, 'viewer')`, [
    id,
    account,
  ]);
};
const isTheirs = async (password: string) => {
  const [{ hash }] = await api.source.query('SELECT password_hash AS hash FROM account WHERE email = $1', [EMAIL]);
  return isPassword(hash, password);
};

it('makes a link with which a member chooses another password, once, and writes that down', async () => {
  const { link } = await make();
  expect(link).toMatch(/\/welcome\/[\w-]{43}$/);
  const later = await make();
  expect(await accept(link)).toBe(404);
  expect(await accept(later.link)).toBe(200);
  expect(await accept(later.link)).toBe(404);
  expect(await isTheirs('many small boats')).toBe(true);
  const { administration } = await api.ask<{ administration: { auditLog: { nodes: object[] } } }>(
    '{ administration(organisation: "demo") { auditLog(first: 5) { nodes { action about } } } }',
  );
  expect(administration.auditLog.nodes).toContainEqual({ action: 'reset-link-made', about: `lost <${EMAIL}>` });
});

it('makes none for an account that is used elsewhere or is anybody’s, and does not say which', async () => {
  const neutral = { __typename: 'InvalidInputError', message: expect.stringContaining('finds the link in its log') };
  await joinElsewhere();
  const used = await make();
  expect(used).toMatchObject(neutral);
  await api.source.query('DELETE FROM membership WHERE account_id = $1', [account]);
  await saveAccount(api.source.manager, { email: EMAIL, name: 'Lost', isDemo: true });
  await api.members.cookie(EMAIL, { role: 'viewer' });
  expect(await make()).toEqual(used);
  expect(await api.source.query('SELECT FROM account_link WHERE email = $1', [EMAIL])).toHaveLength(0);
});

it('makes none for somebody who does not belong to the organisation', async () => {
  const { accountId } = await saveAccount(api.source.manager, { email: 'far@members.example', name: 'Far' });
  expect((await make(accountId)).__typename).toBe('NotFoundError');
  expect((await make('no id')).__typename).toBe('NotFoundError');
});

it('makes a link useless when the account comes to be used elsewhere too', async () => {
  await api.source.query('UPDATE account SET password_hash = $1 WHERE account_id = $2', [
    await hashPassword('nine green bicycles'),
    account,
  ]);
  const { link } = await make();
  await api.store({
    ...planNamed('demo.yaml'),
    organisation: { key: 'second', name: 'A second one' },
  });
  const { inviteMember } = await api.ask<{ inviteMember: { link: string } }>(
    `mutation { inviteMember(organisation: "second", email: "${EMAIL}", grants: { role: VIEWER }) { ... on MemberInvited { link } } }`,
  );
  const joined = await fetch(`${api.url}/sign-in/links/${inviteMember.link.split('/').at(-1)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password: 'nine green bicycles' }),
  });
  expect(joined.status).toBe(200);
  expect(await accept(link)).toBe(404);
  expect(await isTheirs('nine green bicycles')).toBe(true);
});

it('leaves it to the mail server where there is one', async () => {
  const served = await startApi({
    databases: api.databases,
    port: 0,
    account: { publicUrl: 'https://concord.example', post: () => Promise.resolve(), sendsLetters: true },
    log: createLog({ level: 'silent', format: 'json' }),
  });
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await api.members.cookieOf() },
    body: JSON.stringify({ query: QUERY, variables: { account } }),
  });
  const { data } = (await response.json()) as { data: { makeResetLink: Outcome } };
  await served.close();
  expect(data.makeResetLink.message).toMatch(/ask for a new password on the sign-in page, and the letter/);
});
