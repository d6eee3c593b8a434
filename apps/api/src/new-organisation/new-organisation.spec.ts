import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { MOST_A_DAY } from './new-organisation.service.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Created {
  __typename: string;
  key?: string;
  name?: string;
  message?: string;
  existing?: string;
}

const CREATE = `mutation ($name: String!, $key: ID, $language: Language, $timeZone: String) {
  createOrganisation(name: $name, key: $key, language: $language, timeZone: $timeZone) {
    __typename ... on OrganisationCreated { key name } ... on UserError { message }
    ... on AlreadyExistsError { existing } } }`;

/** What somebody gets who belongs nowhere yet. */
async function somebody(name: string) {
  const cookie = await api.members.cookie(`${name}@makers.example`, {}, 'nowhere');
  const ask = <Answer>(query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    api.ask<Answer>(query, variables, { cookie, ...headers });
  return {
    cookie,
    ask,
    create: async (wanted: object, headers: Record<string, string> = {}): Promise<Created> =>
      (await ask<{ createOrganisation: Created }>(CREATE, wanted, headers)).createOrganisation,
    mine: async () =>
      (await ask<{ organisations: { key: string }[] }>('{ organisations { key } }')).organisations.map(
        ({ key }) => key,
      ),
  };
}

it('makes an organisation of which whoever made it is administrator, and which nobody else sees', async () => {
  const maker = await somebody('maker');
  const other = await somebody('other');
  expect(await maker.mine()).toEqual([]);
  const made = await maker.create({ name: ' Bäckerei Süd ', language: 'DE', timeZone: 'Europe/Berlin' });
  expect(made).toEqual({ __typename: 'OrganisationCreated', key: 'backerei-sud', name: 'Bäckerei Süd' });
  expect(await maker.mine()).toEqual(['backerei-sud']);
  const read = `{ organisation(key: "backerei-sud") { name language timeZone revision departments { key } } }`;
  expect(await maker.ask(read)).toEqual({
    organisation: { name: 'Bäckerei Süd', language: 'DE', timeZone: 'Europe/Berlin', revision: 1, departments: [] },
  });
  expect(await other.mine()).toEqual([]);
  expect(await other.ask(read)).toEqual({ organisation: null });
  expect(await api.ask(read)).toEqual({ organisation: null });
  const { administration } = await maker.ask<{ administration: { members: object[]; auditLog: { nodes: object[] } } }>(
    `{ administration(organisation: "backerei-sud") { members { name role person } auditLog(first: 5) { nodes { action about } } } }`,
  );
  expect(administration).toEqual({
    members: [{ name: 'maker', role: 'ADMIN', person: 'maker' }],
    auditLog: { nodes: [{ action: 'organisation-created', about: 'Bäckerei Süd' }] },
  });
});

it('grows from nothing to a first conflict by corrections of its model and goals', async () => {
  const founder = await somebody('founder');
  await founder.create({ name: 'Grow' });
  const correct = (...corrections: object[]) =>
    founder.ask(
      `mutation ($corrections: [ModelCorrectionInput!]!) { correctModel(organisation: "grow", corrections: $corrections) {
         __typename ... on UserError { message } } }`,
      { corrections },
    );
  const added = await correct(
    { addDepartment: { name: 'Sales' } },
    { addDepartment: { name: 'Storage' } },
    { addOutcome: { statement: 'My order comes when promised', for: 'CUSTOMER', weight: 8 } },
    { addMetric: { name: 'Days promised', unit: 'days', better: 'LOWER' } },
    { influence: { from: 'days-promised', to: 'my-order-comes-when-promised', effect: 0.5 } },
  );
  expect(added).toEqual({ correctModel: { __typename: 'WhatIf' } });
  const goal = (department: string, target: object) =>
    founder.ask<object>(
      `mutation ($goal: GoalInput!) { createGoal(organisation: "grow", goal: $goal) {
         ... on GoalSaved { opened { headline } } ... on UserError { message } } }`,
      { goal: { department, title: `Days of ${department}`, metric: 'days-promised', status: 'ACTIVE', target } },
    );
  await goal('sales', { atMost: 3 });
  expect(await goal('storage', { atLeast: 6 })).toMatchObject({
    createGoal: { opened: [{ headline: 'At most 3 or at least 6: days promised' }] },
  });
  // What one organisation has is nothing of another's.
  const { organisation } = await api.ask<{ organisation: { departments: { key: string }[] } }>(
    '{ organisation(key: "demo") { departments { key } } }',
  );
  expect(organisation.departments.map(({ key }) => key)).not.toContain('storage');
});

it('gives one key to one of two who want it at the same moment', async () => {
  const [first, second] = [await somebody('first'), await somebody('second')];
  const both = await Promise.all([first, second].map((one) => one.create({ name: 'Same', key: 'same' })));
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyExistsError', 'OrganisationCreated']);
  expect(both.find(({ existing }) => existing)?.message).toBe('The key "same" is taken. Choose another key.');
  const made = await Promise.all([first, second].map((one) => one.create({ name: 'Twins' })));
  expect(made.map(({ key }) => key).sort()).toEqual(['twins', 'twins-2']);
});

it('makes one organisation of a request that is sent twice, also at the same moment', async () => {
  const maker = await somebody('twice');
  const headers = { 'idempotency-key': 'make-it-once' };
  const both = await Promise.all([maker.create({ name: 'Once' }, headers), maker.create({ name: 'Once' }, headers)]);
  expect(both).toEqual([both[0], both[0]]);
  expect(await maker.mine()).toEqual(['once']);
  expect((await maker.create({ name: 'Else' }, headers)).message).toMatch(/was used for something else/);
});

it.each([
  [{ name: ' ' }, 'Give the organisation a name of 1 to 200 characters.'],
  [{ name: 'A', timeZone: 'Oslo' }, 'There is no time zone "Oslo". Write a name like Europe/Oslo.'],
  [
    { name: 'A', key: 'Blue Bakery' },
    '"Blue Bakery" cannot be a key. Write 1 to 63 small letters, digits and hyphens, such as blue-bakery.',
  ],
  [{ name: 'A', key: 'graphql' }, 'The key "graphql" would be the address of another page. Choose another key.'],
  [{ name: 'A', key: 'demo' }, 'The key "demo" is taken. Choose another key.'],
])('refuses %j with the cure', async (wanted, message) => {
  expect(await (await somebody('wrong')).create(wanted)).toMatchObject({ message });
});

it('makes no address of a name that another page has, and one for a name without Latin letters', async () => {
  const maker = await somebody('names');
  expect((await maker.create({ name: 'Graphql' })).key).toBe('graphql-2');
  expect((await maker.create({ name: '株式会社' })).key).toBe('organisation');
});

it('makes no more for one account than anybody needs within a day', async () => {
  const maker = await somebody('many');
  for (let made = 0; made < MOST_A_DAY; made += 1) await maker.create({ name: `Many ${made}` });
  expect(await maker.create({ name: 'One more' })).toEqual({
    __typename: 'NotAllowedError',
    message: `You have made ${MOST_A_DAY} organisations within a day. Wait until tomorrow.`,
  });
});

it('lets no program make one', async () => {
  const authorization = `Bearer ${await api.members.token()}`;
  const { createOrganisation } = await api.ask<{ createOrganisation: Created }>(
    CREATE,
    { name: 'By a program' },
    { authorization, cookie: '' },
  );
  expect(createOrganisation.message).toBe('A token has no account. Sign in with a browser.');
});
