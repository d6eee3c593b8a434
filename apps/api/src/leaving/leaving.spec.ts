import type { Plan } from '@concord/alignment-engine';
import { emptyOrganisation } from '@concord/persistence';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { everythingStored, tablesWith } from './testing/everything-stored.ts';
import { accountOf, done, invited, NAMES_HER, WITH_HER, ZENOBIA } from './testing/somebody.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(async () => {
  await api.source.query(`DELETE FROM account WHERE email NOT LIKE '%@test.example'`);
  for (const key of ['demo', 'other']) await replacePlan(key, WITH_HER.people);
});
afterAll(() => api.stop());

/** As `concord import --replace` does. */
async function replacePlan(key: string, people: Plan['people']): Promise<void> {
  await api.source.transaction((manager) => emptyOrganisation(manager, key));
  const outcomes = WITH_HER.outcomes.map(({ storyParts, ...outcome }) => outcome);
  await api.store({ ...WITH_HER, organisation: { key, name: `The ${key}` }, people, outcomes, goals: [] });
}

interface Outcome {
  __typename: string;
  message?: string;
  members: { id: string; name: string }[];
}

const forget = (account: string, organisation = 'demo', headers = {}) =>
  api
    .ask<{ forgetMember: Outcome }>(
      `mutation ($organisation: ID!, $account: ID!) { forgetMember(organisation: $organisation, account: $account) {
         __typename ... on UserError { message } ... on MembersSaved { members { id name } } } }`,
      { organisation, account },
      headers,
    )
    .then(({ forgetMember }) => forgetMember);
const forgetPerson = (person: string, headers = {}) =>
  api
    .ask<{ forgetPerson: { __typename: string; message?: string; person: { key: string; name: string } | null } }>(
      `mutation ($person: ID!) { forgetPerson(organisation: "demo", person: $person) {
         __typename ... on UserError { message } ... on PersonForgotten { person { key name email isFormer } } } }`,
      { person },
      headers,
    )
    .then((data) => data.forgetPerson);
const remove = (account: string, organisation = 'demo') =>
  done(
    api,
    `mutation ($organisation: ID!, $account: ID!) { removeMember(organisation: $organisation, account: $account) { FAILURE } }`,
    { organisation, account },
  );
const administration = async (organisation = 'demo') =>
  (
    await api.ask<{
      administration: {
        formerMembers: { id: string; name: string; email: string }[];
        auditLog: { nodes: { action: string; actor: string; about: string }[] };
      };
    }>(
      `query ($organisation: ID!) { administration(organisation: $organisation) {
         formerMembers { id name email until } auditLog(first: 100) { nodes { action actor about } } } }`,
      { organisation },
    )
  ).administration;
const HER = `${ZENOBIA.name} <${ZENOBIA.email}>`;
const isKnown = async () => (await api.source.query('SELECT FROM account WHERE email = $1', [ZENOBIA.email])).length;

it('names somebody who was only removed, lists them, and forgets them when that is asked for', async () => {
  await invited(api);
  const account = await accountOf(api, ZENOBIA.email);
  await remove(account);
  const known = await administration();
  expect(known.formerMembers).toEqual([expect.objectContaining({ id: account, ...nameAndEmail() })]);
  expect(known.auditLog.nodes[0]).toMatchObject({ action: 'member-removed', about: HER });
  expect(known.auditLog.nodes.find(({ action }) => action === 'joined')).toMatchObject({ actor: HER, about: HER });

  expect((await forget(account)).__typename).toBe('MembersSaved');
  const { formerMembers, auditLog } = await administration();
  expect(formerMembers).toEqual([]);
  expect(JSON.stringify(auditLog)).not.toMatch(NAMES_HER);
  expect(await isKnown()).toBe(0);
  expect((await forget(account)).message).toMatch(/knows nobody with this account/);
});

it('knows somebody who comes back as a member, and no longer as a former one', async () => {
  await invited(api);
  await remove(await accountOf(api, ZENOBIA.email));
  await api.members.cookie(ZENOBIA.email, { role: 'viewer' }, 'demo');
  expect((await administration()).formerMembers).toEqual([]);
});

it('leaves the account of somebody who belongs to another organisation, or whom that one remembers', async () => {
  await invited(api);
  await api.members.cookie(ZENOBIA.email, { role: 'viewer' }, 'other');
  const account = await accountOf(api, ZENOBIA.email);
  await forget(account);
  expect(await isKnown()).toBe(1);
  await remove(account, 'other');
  await api.members.cookie(ZENOBIA.email, { role: 'viewer' }, 'demo');
  await forget(account);
  const entries = (await administration('other')).auditLog.nodes;
  expect(entries[0]).toMatchObject({ action: 'member-removed', about: expect.stringContaining(ZENOBIA.email) });
  await forget(account, 'other');
  expect(await isKnown()).toBe(0);
});

it('forgets nobody whom the organisation does not know, and not its only administrator', async () => {
  await api.members.cookie('stranger@members.example', { role: 'admin' }, 'other');
  const stranger = await accountOf(api, 'stranger@members.example');
  expect((await forget(stranger)).message).toBe('The organisation knows nobody with this account. Reload the page.');
  expect((await forget('no id')).__typename).toBe('NotFoundError');

  await api.source.query(`UPDATE membership SET role = 'planner' WHERE role = 'admin'`);
  const cookie = await api.members.cookie('boss@members.example', { role: 'admin' }, 'demo');
  const boss = await accountOf(api, 'boss@members.example');
  expect(await forget(boss, 'demo', { cookie })).toMatchObject({
    __typename: 'InvalidInputError',
    message: 'boss is the only administrator. Make somebody else one first.',
  });
  await api.source.query(`UPDATE membership SET role = 'admin'`);
  expect((await forget(boss, 'demo', { cookie })).members.map(({ id }) => id)).not.toContain(boss);
});

it('forgets people who have no account, each under a number of their own, once', async () => {
  expect(await forgetPerson('nobody')).toMatchObject({
    __typename: 'NotFoundError',
    message: 'There is no person "nobody" in the plan. Reload the page.',
  });
  const [first, second] = [await forgetPerson('jonas'), await forgetPerson('mette')];
  const numberOf = ({ person }: typeof first) => Number(person?.key.replace('former-member-', ''));
  expect(first.person).toMatchObject({ name: 'Former member', email: null, isFormer: true });
  expect(numberOf(second)).toBe(numberOf(first) + 1);
  expect((await forgetPerson(first.person?.key ?? '')).message).toBe('Whoever this was is forgotten already.');
  const stored = await everythingStored(api.source, { of: 'demo' });
  expect(tablesWith(stored, /"(jonas|mette)"|Jonas Weber|Mette Dalgaard|jonas\.weber|mette\.dalgaard/)).toEqual([]);
});

it('answers a request that is sent again as the first time, also where its answer was lost', async () => {
  const once = { 'idempotency-key': 'forget-mette' };
  const first = await forgetPerson('mette', once);
  expect(first.person?.key).toMatch(/^former-member-\d+$/);
  await api.source.query(`UPDATE answered_request SET answer = NULL WHERE key = 'forget-mette'`);
  expect(await forgetPerson('mette', once)).toEqual(first);
});

it('leaves the account of a member whose person is forgotten, as nobody in the plan', async () => {
  const cookie = await invited(api);
  await forgetPerson(ZENOBIA.key);
  const [{ person_key: person }] = await api.source.query(
    `SELECT person_key FROM membership JOIN account USING (account_id) WHERE email = $1`,
    [ZENOBIA.email],
  );
  expect(person).toBeNull();
  const { organisation } = await api.ask<{ organisation: object }>(
    '{ organisation(key: "demo") { key } }',
    {},
    { cookie },
  );
  expect(organisation).toEqual({ key: 'demo' });
});

it('forgets somebody who has left the plan, as far as anything still names them', async () => {
  await done(
    api,
    `mutation { inviteMember(organisation: "demo", email: "new@members.example", grants: { role: VIEWER, person: "karin" }) { FAILURE } }`,
  );
  await replacePlan(
    'demo',
    WITH_HER.people.filter(({ key }) => key !== 'karin'),
  );
  expect(await forgetPerson('karin')).toMatchObject({ __typename: 'PersonForgotten', person: null });
  expect(await api.source.query(`SELECT FROM person_alias WHERE person_key = 'karin'`)).toEqual([]);
});

function nameAndEmail() {
  return { name: ZENOBIA.name, email: ZENOBIA.email };
}
