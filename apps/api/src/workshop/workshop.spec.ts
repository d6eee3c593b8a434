import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { WorkshopClient } from './testing/workshop-client.ts';

let api: ApiUnderTest;
let client: WorkshopClient;
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new WorkshopClient(api);
});
afterAll(() => api.stop());

const revision = async () => {
  const [{ revision: number }] = await api.source.query(`SELECT revision FROM organisation WHERE key = 'demo'`);
  return number as number;
};

it('opens with the usual question, three votes for everybody, and the name of whoever opened it', async () => {
  const { workshop } = await client.open();
  expect(workshop).toMatchObject({
    question: 'Customer service means …',
    state: 'COLLECTING',
    votesEach: 3,
    version: 1,
    mayLead: true,
    openedBy: { name: 'Ingrid Solbakken' },
    you: { department: { key: 'sales' } },
  });
});

it('is no write to the plan: its revision stays', async () => {
  const before = await revision();
  const { id } = await client.having([['bjorn', 'Delivering on the day we said']]);
  await client.to(id, 'GROUPING');
  expect(await revision()).toBe(before);
});

it('lists workshops in pages, the latest first', async () => {
  for (const question of ['One', 'Two', 'Three']) await client.open({ question });
  const page = async (after?: string) => {
    const { organisation } = await api.ask<{
      organisation: {
        workshops: { nodes: { question: string }[]; pageInfo: { endCursor: string }; totalCount: number };
      };
    }>(
      `query ($after: String) { organisation(key: "demo") { workshops(first: 2, after: $after) {
         nodes { question statementCount participantCount } pageInfo { endCursor hasNextPage } totalCount } } }`,
      { after },
    );
    return organisation.workshops;
  };
  const first = await page();
  expect(first.nodes.map(({ question }) => question)).toEqual(['Three', 'Two']);
  expect(first.totalCount).toBeGreaterThanOrEqual(5);
  expect((await page(first.pageInfo.endCursor)).nodes[0]?.question).toBe('One');
  await expect(page(Buffer.from('["x"]').toString('base64url'))).rejects.toThrow(/not a cursor/);
});

it('costs as many statements for a page of many workshops as for one', async () => {
  const count = async (first: number) => {
    api.statements.length = 0;
    await api.ask(
      `query ($first: Int!) { organisation(key: "demo") { workshops(first: $first) { nodes {
         question statementCount participantCount openedBy { name } candidates { says } } } } }`,
      { first },
    );
    return api.statements.length;
  };
  await count(1);
  expect(await count(5)).toBe(await count(1));
});

it.each([
  ['no words', { question: '  ' }, 'question'],
  ['201 characters', { question: 'x'.repeat(201) }, 'question'],
  ['no votes', { votesEach: 0 }, 'votesEach'],
  ['more votes than anybody wants', { votesEach: 21 }, 'votesEach'],
])('does not open with %s', async (_, input, path) => {
  expect(await client.open(input)).toMatchObject({ __typename: 'InvalidInputError', problems: [{ path }] });
});

it('keeps who said what for which department, and when words are the same says so without refusing them', async () => {
  const { id, ids } = await client.having([
    ['bjorn', 'Keeping our word'],
    ['sigrid', ' keeping  our WORD. '],
    ['sigrid', 'Answering at once'],
  ]);
  const { statements } = await client.board(id, 'bjorn');
  expect(statements.map(({ says, by, isYours, sameAs }) => [says, by.department?.key, isYours, sameAs])).toEqual([
    ['Keeping our word', 'manufacturing', true, [ids[1]]],
    ['keeping our WORD.', 'service', false, [ids[0]]],
    ['Answering at once', 'service', false, []],
  ]);
});

it('lets who is of no department speak for one that they choose, and change their mind', async () => {
  const { workshop } = await client.open();
  const say = (department?: string) =>
    client.do('addStatement', workshop.id, { says: 'Listening', department }, undefined);
  expect((await say()).workshop.you?.department).toBeNull();
  expect((await say('logistics')).workshop.you?.department?.key).toBe('logistics');
  expect((await say('finance')).workshop.you?.department?.key).toBe('finance');
  expect((await say()).workshop.you?.department?.key).toBe('finance');
  expect(await say('nowhere')).toMatchObject({ __typename: 'InvalidInputError', problems: [{ path: 'department' }] });
  const asBjorn = await client.do('addStatement', workshop.id, { says: 'Quality', department: 'sales' }, 'bjorn');
  expect(asBjorn.workshop.you?.department?.key).toBe('manufacturing');
});

it('tells who comes in for which department they speak, and whether they choose', async () => {
  const { workshop } = await client.open();
  const asked = async (as?: string) =>
    api.ask(
      `query ($id: ID!) { organisation(key: "demo") { workshop(id: $id) { yourDepartment { key } mayChooseDepartment } } }`,
      { id: workshop.id },
      as === undefined ? {} : { as },
    );
  const told = (yourDepartment: object | null, mayChooseDepartment: boolean) => ({
    organisation: { workshop: { yourDepartment, mayChooseDepartment } },
  });
  expect(await asked('bjorn')).toEqual(told({ key: 'manufacturing' }, false));
  expect(await asked()).toEqual(told(null, true));
  await client.do('addStatement', workshop.id, { says: 'Listening', department: 'finance' }, undefined);
  expect(await asked()).toEqual(told({ key: 'finance' }, true));
});

it('lets authors alone correct and withdraw, until there are votes', async () => {
  const { id, ids } = await client.having([['bjorn', 'Keeping are word']]);
  const seen = { statement: ids[0], version: 1 };
  const correct = (who: string, given = {}) =>
    client.do('correctStatement', id, { ...seen, says: 'Keeping our word', ...given }, who);
  expect(await correct('sigrid')).toMatchObject({ __typename: 'NotAllowedError' });
  expect((await correct('bjorn')).workshop.statements).toMatchObject([{ says: 'Keeping our word', version: 2 }]);
  const stale = await correct('bjorn', { says: 'Something else' });
  expect(stale).toMatchObject({ __typename: 'StaleWorkshopError' });
  expect(stale.current.statements).toMatchObject([{ says: 'Keeping our word', version: 2 }]);
  await client.to(id, 'GROUPING', 'VOTING');
  expect((await correct('bjorn', { version: 2 })).message).toMatch(/^Voting has begun/);
  await client.to(id, 'GROUPING');
  const withdrawn = await client.do('withdrawStatement', id, { ...seen, version: 2 }, 'bjorn');
  expect(withdrawn.workshop.statements).toEqual([]);
});

it('is taken on by who opened it and by planners, one step at a time, and no step is taken twice', async () => {
  const { workshop } = await client.open({}, 'ingrid');
  const move = (to: string, version: number, who: string) =>
    client.do('moveWorkshop', workshop.id, { version, to }, who);
  const grants = { role: 'viewer', departments: [{ department: 'manufacturing', role: 'lead' }] } as const;
  const cookie = await api.members.cookie('lead@members.example', { ...grants, personKey: null }, 'demo');
  const other = await client.do('moveWorkshop', workshop.id, { version: 1, to: 'GROUPING' }, undefined, { cookie });
  expect(other.message).toMatch(/^Only who opened the workshop, planners and administrators/);
  expect((await move('VOTING', 1, 'ingrid')).message).toMatch(/one step at a time/);
  expect((await move('GROUPING', 1, 'ingrid')).workshop).toMatchObject({ state: 'GROUPING', version: 2 });
  const again = await move('GROUPING', 1, 'ingrid');
  expect(again).toMatchObject({ __typename: 'StaleWorkshopError', current: { state: 'GROUPING' } });
});

it('lets the question and the votes be changed until there is voting', async () => {
  const { workshop } = await client.open();
  const change = (version: number, votesEach: number) =>
    client.do('changeWorkshop', workshop.id, { version, change: { votesEach } }, 'ingrid');
  expect((await change(1, 5)).workshop).toMatchObject({ votesEach: 5, question: 'Customer service means …' });
  const { version } = await client.to(workshop.id, 'GROUPING', 'VOTING');
  expect((await change(version, 2)).message).toMatch(/^Voting has begun/);
});

it('writes once what is sent twice, and says the same', async () => {
  const headers = { 'idempotency-key': 'one-workshop' };
  const [one, other] = await Promise.all([client.open({}, 'ingrid', headers), client.open({}, 'ingrid', headers)]);
  expect(other.workshop.id).toBe(one.workshop.id);
  const say = () =>
    client.do('addStatement', one.workshop.id, { says: 'Once' }, 'bjorn', { 'idempotency-key': 'one-statement' });
  const first = await say();
  await api.source.query(`UPDATE answered_request SET answer = NULL WHERE key = 'one-statement'`);
  expect((await say()).workshop.statements).toHaveLength(1);
  expect(first.workshop.statements).toHaveLength(1);
  const misused = await client.do('addStatement', one.workshop.id, { says: 'Other' }, 'bjorn', {
    'idempotency-key': 'one-statement',
  });
  expect(misused.message).toMatch(/was used for something else/);
});

it('stands in the audit log, without what anybody voted for', async () => {
  const { id, ids } = await client.having([['bjorn', 'A secret favourite']]);
  await client.to(id, 'GROUPING', 'VOTING');
  await client.do('giveVote', id, { candidate: ids[0] }, 'sigrid');
  const rows: { about: string }[] = await api.source.query(
    `SELECT about FROM audit_entry WHERE action = 'workshop-written' ORDER BY at DESC, entry_id LIMIT 10`,
  );
  const [last, ...before] = rows.map(({ about }) => about);
  expect(last).toBe('Voted in the workshop “Customer service means …”');
  expect(before).toContain('Said “A secret favourite” in the workshop “Customer service means …”');
});

it('takes no part of programs, which may lead', async () => {
  const { workshop } = await client.open();
  const authorization = `Bearer ${await api.members.token('demo')}`;
  const said = await client.do('addStatement', workshop.id, { says: 'Beep' }, undefined, { authorization, cookie: '' });
  expect(said.message).toMatch(/^A program has no opinion/);
});
