import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let admin: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  // Besides the accounts that other tests act as, this is the only administrator.
  admin = await api.members.cookie('berit@members.example', { role: 'admin' });
});
afterAll(() => api.stop());

const FAILURE = '__typename ... on UserError { message }';

async function ask<Data>(query: string, variables: object = {}, cookie = admin): Promise<Data> {
  const { body } = await api.send(query, variables, { cookie });
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('\n'));
  return body.data as Data;
}

interface Member {
  id: string;
  email: string;
  role: string;
  departments: object[];
}
const members = async () =>
  (
    await ask<{ administration: { members: Member[] } }>(
      '{ administration(organisation: "demo") { members { id email role departments { department role } } } }',
    )
  ).administration.members;
const idOf = async (email: string) => (await members()).find((member) => member.email === email)?.id ?? '';
const audit = async (first = 20, after?: string) =>
  (
    await ask<{
      administration: {
        auditLog: {
          nodes: { action: string; actor: string; about: string; before: string | null; after: string | null }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
    }>(
      `query ($first: Int!, $after: String) { administration(organisation: "demo") { auditLog(first: $first, after: $after) {
         nodes { action actor about before after } pageInfo { endCursor hasNextPage } } } }`,
      { first, after },
    )
  ).administration.auditLog;

interface Outcome {
  __typename: string;
  message?: string;
}
const grant = (account: string, grants: object) =>
  ask<{ changeMember: Outcome & { members: Member[] } }>(
    `mutation ($account: ID!, $grants: GrantsInput!) { changeMember(organisation: "demo", account: $account, grants: $grants) {
       ${FAILURE} ... on MembersSaved { members { email role departments { department role } } } } }`,
    { account, grants },
  ).then(({ changeMember }) => changeMember);

it('changes what a member may do, from their next request on, and writes down what it was before', async () => {
  const cookie = await api.members.cookie('kari@members.example', { role: 'viewer' });
  const archive = () =>
    ask<{ archiveGoal: Outcome }>(
      `mutation { archiveGoal(organisation: "demo", key: "promise-5", version: 99) { ${FAILURE} } }`,
      {},
      cookie,
    );
  expect((await archive()).archiveGoal.__typename).toBe('NotAllowedError');
  const changed = await grant(await idOf('kari@members.example'), {
    role: 'VIEWER',
    departments: [{ department: 'sales', role: 'LEAD' }],
  });
  expect(changed.members).toContainEqual({
    email: 'kari@members.example',
    role: 'VIEWER',
    departments: [{ department: 'sales', role: 'LEAD' }],
  });
  expect((await archive()).archiveGoal.__typename).toBe('StaleVersionError');
  const [entry] = (await audit()).nodes;
  expect(entry).toMatchObject({ action: 'member-changed', actor: 'berit <berit@members.example>' });
  expect(JSON.parse(entry?.before ?? '')).toEqual({ role: 'viewer', departments: [], personKey: null });
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({ departments: [{ department: 'sales', role: 'lead' }] });
});

it.each([
  [{ role: 'VIEWER', departments: [{ department: 'moon', role: 'LEAD' }] }, 'There is no department "moon".'],
  [{ role: 'VIEWER', person: 'nobody' }, 'There is no person "nobody" in the plan.'],
])('refuses grants %j with the cure', async (grants, message) => {
  expect(await grant(await idOf('kari@members.example'), grants)).toMatchObject({
    __typename: 'InvalidInputError',
    message,
  });
});

it('removes a member, who is a stranger from then on, and keeps the last administrator', async () => {
  const cookie = await api.members.cookie('leaving@members.example', { role: 'contributor' });
  const remove = (account: string) =>
    ask<{ removeMember: Outcome }>(
      `mutation ($account: ID!) { removeMember(organisation: "demo", account: $account) { ${FAILURE} } }`,
      { account },
    );
  expect((await remove(await idOf('leaving@members.example'))).removeMember.__typename).toBe('MembersSaved');
  expect(await ask('{ organisation(key: "demo") { key } organisations { key } }', {}, cookie)).toEqual({
    organisation: null,
    organisations: [],
  });
  await api.source.query(
    `DELETE FROM membership WHERE role = 'admin' AND account_id <> (SELECT account_id FROM account WHERE email = 'berit@members.example')`,
  );
  const last = await idOf('berit@members.example');
  expect((await remove(last)).removeMember.message).toBe(
    'berit is the only administrator. Make somebody else one first.',
  );
  expect((await grant(last, { role: 'PLANNER' })).message).toMatch(/only administrator/);
  await api.members.join();
});

it('invites somebody with a link that is good once, and nobody who is there', async () => {
  const invite = (email: string) =>
    ask<{ inviteMember: Outcome & { link: string } }>(
      `mutation ($email: String!) { inviteMember(organisation: "demo", email: $email, grants: { role: CONTRIBUTOR }) { ${FAILURE} ... on MemberInvited { link } } }`,
      { email },
    ).then(({ inviteMember }) => inviteMember);
  expect((await invite('new@members.example')).link).toMatch(/\/welcome\/[\w-]{43}$/);
  expect((await invite('berit@members.example')).__typename).toBe('AlreadyExistsError');
  expect((await invite('no address')).__typename).toBe('InvalidInputError');
  expect((await audit()).nodes[0]).toMatchObject({ action: 'member-invited', about: 'n…@members.example' });
});

it('makes a token that is shown once, knows when it was used, and ends it', async () => {
  const { createToken } = await ask<{ createToken: { secret: string; token: { id: string; prefix: string } } }>(
    `mutation { createToken(organisation: "demo", token: { name: "Sheet", scope: READ, days: 30 }) { ${FAILURE} ... on TokenCreated { secret token { id prefix } } } }`,
  );
  const { secret, token } = createToken;
  expect(secret).toMatch(/^concord_[\w-]{43}$/);
  expect(secret.startsWith(token.prefix)).toBe(true);
  const use = async () =>
    (
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: '{"query":"{ organisations { key } }"}',
      })
    ).status;
  expect(await use()).toBe(200);
  const listed = await ask<{ administration: { tokens: { id: string; usedAt: string | null }[] } }>(
    '{ administration(organisation: "demo") { tokens { id usedAt } } }',
  );
  expect(listed.administration.tokens.find(({ id }) => id === token.id)?.usedAt).not.toBeNull();
  expect(JSON.stringify(await api.source.query('SELECT * FROM api_token'))).not.toContain(secret);

  const revoke = () =>
    ask<{ revokeToken: Outcome }>(
      `mutation ($token: ID!) { revokeToken(organisation: "demo", token: $token) { ${FAILURE} } }`,
      { token: token.id },
    );
  expect((await revoke()).revokeToken.__typename).toBe('TokenRevoked');
  expect((await revoke()).revokeToken.__typename).toBe('NotFoundError');
  expect(await use()).toBe(401);
});

it('tells of every write what there was before and after, in pages, the latest first', async () => {
  await ask(
    `mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { value: 6, note: "Audited" }) { ${FAILURE} } }`,
  );
  const { nodes, pageInfo } = await audit(1);
  expect(nodes[0]).toMatchObject({ action: 'goal-written', about: expect.stringContaining('Checked in on') });
  const changes = JSON.parse(nodes[0]?.after ?? '{}') as Record<string, { checkIns: { note?: string }[] }>;
  expect(changes['goals.promise-5']?.checkIns.at(-1)).toMatchObject({ note: 'Audited' });
  expect(pageInfo.hasNextPage).toBe(true);
  const next = await audit(1, pageInfo.endCursor);
  expect(next.nodes[0]?.action).not.toBe('goal-written');
  const { body } = await api.send(
    'query { administration(organisation: "demo") { auditLog(after: "nonsense") { nodes { id } } } }',
    {},
    { cookie: admin },
  );
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});
