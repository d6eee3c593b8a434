import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { mine, paper, readable, reread, RESULT, save, sentence } from './testing/charter-client.ts';
import type { Letter, Post } from '../account/mail.ts';
import { CharterReminders } from './charter-reminders.ts';
import { everythingStored, tablesWith } from '../leaving/testing/everything-stored.ts';

const SECRET = 'I never sigh before I answer';
let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.source.query('DELETE FROM charter'));

it('is written in three parts, links sentences to outcomes, and says when it is to be read again', async () => {
  expect(await mine(api, 'ingrid')).toBeNull();
  const { charter } = await save(api, 'ingrid', {
    sentences: [
      sentence(`  ${SECRET}  `, { outcome: 'quick-answer' }),
      sentence('They hear my no from me', { part: 'COWORKERS' }),
    ],
  });
  expect(charter).toMatchObject({
    of: 'Ingrid Solbakken',
    mayWrite: true,
    version: 1,
    dueOn: '2027-02-16',
    isDue: false,
    sentences: [
      { part: 'CUSTOMERS', says: SECRET, outcome: { key: 'quick-answer' } },
      { part: 'COWORKERS', says: 'They hear my no from me', outcome: null },
    ],
  });
  expect(await mine(api, 'ingrid')).toEqual(charter);
});

it('is there for nobody else, not for administrators, by no way that there is', async () => {
  const { charter } = await save(api, 'ingrid', { sentences: [sentence(SECRET)] });
  await reread(api, 'ingrid', {
    marks: [{ sentence: charter.sentences[0]?.id, mark: 'NOT', note: SECRET }],
    note: SECRET,
  });
  // Everybody in these tests is an administrator.
  for (const as of ['jonas', 'henrik', '']) {
    expect(await readable(api, as, charter.id)).toEqual({ charter: null, sharedCharters: [] });
    expect(await mine(api, as)).toBeNull();
    expect((await paper(api, as, `${charter.id}.md`)).status).toBe(404);
  }
  const { administration } = await api.ask<{ administration: { auditLog: { nodes: { action: string }[] } } }>(
    '{ administration(organisation: "demo") { auditLog(first: 50) { nodes { action about before after } } } }',
  );
  expect(administration.auditLog.nodes.filter(({ action }) => action === 'charter-written')).not.toEqual([]);
  expect(JSON.stringify(administration)).not.toContain(SECRET);
  const files = await fetch(`${api.url}/export/charterSums.csv?organisation=demo`, {
    headers: { cookie: await api.members.cookieOf('') },
  });
  expect(await files.text()).not.toContain(SECRET);
  const token = await api.members.token();
  const asked = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `{ organisation(key: "demo") { myCharter { id } charter(id: "${charter.id}") { id } sharedCharters { id } } }`,
    }),
  });
  expect(await asked.json()).toEqual({
    data: { organisation: { myCharter: null, charter: null, sharedCharters: [] } },
  });
});

it('stands in its own tables alone, also when it is sent with a key for once, and twice', async () => {
  const charter = { sentences: [sentence(SECRET)] };
  const once = { 'idempotency-key': 'charter-1' };
  const first = await save(api, 'ingrid', charter, {}, once);
  const again = await save(api, 'ingrid', charter, {}, once);
  expect(again).toEqual(first);
  await reread(api, 'ingrid', { marks: [{ sentence: first.charter.sentences[0]?.id, mark: 'KEPT', note: SECRET }] });
  expect(tablesWith(await everythingStored(api.source), /never sigh/)).toEqual(['charter_mark', 'charter_sentence']);
});

it('is shared with whom one says: they read its sentences, and not how it was kept', async () => {
  const written = await save(api, 'ingrid', {
    sentences: [sentence(SECRET)],
    sharedWith: 'PEOPLE',
    sharedPeople: ['jonas'],
  });
  await reread(api, 'ingrid', { marks: [{ sentence: written.charter.sentences[0]?.id, mark: 'NOT', note: 'Twice' }] });
  expect((await readable(api, 'mette', written.charter.id)).charter).toBeNull();
  const { charter, sharedCharters } = await readable(api, 'jonas', written.charter.id);
  expect(sharedCharters).toEqual([{ of: 'Ingrid Solbakken' }]);
  expect(charter).toMatchObject({
    of: 'Ingrid Solbakken',
    mayWrite: false,
    sharedPeople: [],
    dueOn: null,
    isDue: false,
    sentences: [{ says: SECRET }],
    readings: [],
    formerSentences: [],
  });
  const file = await paper(api, 'jonas', `${written.charter.id}.md`);
  expect(await file.text()).toContain(SECRET);
  expect((await paper(api, 'mette', `${written.charter.id}.pdf`)).status).toBe(404);
});

it('keeps what a sentence said when it was read, however it is changed later', async () => {
  const first = await save(api, 'ingrid', { sentences: [sentence('I ring back'), sentence('I listen')] });
  const [ring, listen] = first.charter.sentences;
  const marks = [
    { sentence: ring?.id, mark: 'PARTLY', note: 'Not on Fridays' },
    { sentence: listen?.id, mark: 'KEPT' },
  ];
  await reread(api, 'ingrid', { marks, note: 'A full week' });
  const { charter } = await save(
    api,
    'ingrid',
    { sentences: [sentence('I ring back the same day', { id: ring?.id })] },
    { version: 1 },
  );
  expect(charter.sentences).toEqual([expect.objectContaining({ says: 'I ring back the same day', follows: ring?.id })]);
  expect(charter.formerSentences.map(({ says }) => says)).toEqual(['I ring back', 'I listen']);
  expect(charter.readings).toEqual([
    {
      on: '2026-11-16',
      note: 'A full week',
      kept: 1,
      partly: 1,
      not: 0,
      marks: [
        { sentence: { says: 'I ring back' }, mark: 'PARTLY', note: 'Not on Fridays' },
        { sentence: { says: 'I listen' }, mark: 'KEPT', note: null },
      ],
    },
  ]);
});

it('changes a sentence in its place as long as nobody has said anything of it', async () => {
  const { charter } = await save(api, 'ingrid', { sentences: [sentence('I rign back')] });
  const [typed] = charter.sentences;
  const mended = await save(api, 'ingrid', { sentences: [sentence('I ring back', { id: typed?.id })] }, { version: 1 });
  expect(mended.charter.sentences).toEqual([expect.objectContaining({ id: typed?.id, says: 'I ring back' })]);
  expect(mended.charter.formerSentences).toEqual([]);
});

it('takes the second reading of a day in place of the first, and asks for every sentence', async () => {
  const { charter } = await save(api, 'ingrid', { sentences: [sentence('One'), sentence('Two')] });
  const [one, two] = charter.sentences;
  const missing = await reread(api, 'ingrid', { marks: [{ sentence: one?.id, mark: 'KEPT' }] });
  expect(missing).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'marks' }] });
  for (const mark of ['NOT', 'KEPT'])
    await reread(api, 'ingrid', {
      marks: [
        { sentence: one?.id, mark },
        { sentence: two?.id, mark: 'KEPT' },
      ],
    });
  expect((await mine(api, 'ingrid'))?.readings).toEqual([expect.objectContaining({ kept: 2, not: 0 })]);
});

it('says what has to be put right', async () => {
  const refused = await save(api, 'ingrid', {
    sentences: [
      sentence(' '),
      sentence('x'.repeat(201)),
      sentence('Well', { outcome: 'nothing' }),
      ...Array.from({ length: 6 }, (_, i) => sentence(`More ${i}`)),
    ],
    sharedWith: 'PEOPLE',
    sharedPeople: ['nobody'],
  });
  expect(refused.problems?.map(({ path }) => path)).toEqual([
    'sentences[0].says',
    'sentences[1].says',
    'sentences[2].outcome',
    'sentences',
    'sharedPeople',
  ]);
  expect(await mine(api, 'ingrid')).toBeNull();
  const { charter } = await save(api, 'ingrid', { sentences: [sentence('One')] });
  const stale = await save(api, 'ingrid', { sentences: [sentence('Two')] }, { version: charter.version + 1 });
  expect(stale).toMatchObject({ __typename: 'StaleCharterError', code: 'CONFLICT', current: { version: 1 } });
});

it('goes with everything that was said of it when somebody removes it', async () => {
  const { charter } = await save(api, 'ingrid', { sentences: [sentence(SECRET)] });
  await reread(api, 'ingrid', { marks: [{ sentence: charter.sentences[0]?.id, mark: 'KEPT' }] });
  await api.ask(`mutation { removeCharter(organisation: "demo") { ${RESULT} } }`, {}, { as: 'jonas' });
  expect(await mine(api, 'ingrid')).not.toBeNull();
  await api.ask(`mutation { removeCharter(organisation: "demo") { ${RESULT} } }`, {}, { as: 'ingrid' });
  expect(tablesWith(await everythingStored(api.source), /never sigh/)).toEqual([]);
});

it('is told of by one letter when its day has come, which knows nothing of it', async () => {
  await save(api, 'ingrid', { sentences: [sentence(SECRET)], byMail: true });
  await api.source.query(`UPDATE charter SET begun_on = '2026-08-01'`);
  const letters: Letter[] = [];
  const post: Post = async (letter) => void letters.push(letter);
  const reminders = new CharterReminders(api.databases.accounts, post, 'https://concord.example', true);
  await reminders.remind();
  await reminders.remind();
  expect(letters).toEqual([
    { to: 'ingrid@test.example', subject: expect.any(String), text: expect.stringContaining('/demo/charter') },
  ]);
  expect(JSON.stringify(letters)).not.toContain(SECRET);
});

describe('of a department', () => {
  const lead = { role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] } as const;
  const asked = async (cookie: string) => {
    const { organisation } = await api.ask<{ organisation: { department: { charter: object | null } } }>(
      '{ organisation(key: "demo") { department(key: "sales") { charter { of mayWrite sentences { says } readings { on } } } } }',
      {},
      { cookie },
    );
    return organisation.department.charter;
  };

  it('is written by who leads it, read by them alone until it is shared, and then by everybody', async () => {
    const asLead = { cookie: await api.members.cookie('lead@example.com', { ...lead, personKey: null }) };
    const asViewer = await api.members.cookie('viewer@example.com', {
      role: 'viewer',
      departments: [],
      personKey: null,
    });
    const charter = { sentences: [sentence('We keep the day')] };
    const refused = await save(api, '', charter, { department: 'sales' }, { cookie: asViewer });
    expect(refused).toMatchObject({ code: 'NOT_ALLOWED' });
    const written = await save(api, '', charter, { department: 'sales' }, asLead);
    expect(written.charter).toMatchObject({ of: 'Sales', sentences: [{ says: 'We keep the day' }] });
    expect(await asked(asViewer)).toBeNull();
    await save(api, '', { ...charter, sharedWith: 'ORGANISATION' }, { department: 'sales', version: 1 }, asLead);
    expect(await asked(asViewer)).toEqual({
      of: 'Sales',
      mayWrite: false,
      sentences: [{ says: 'We keep the day' }],
      readings: [],
    });
    expect((await readable(api, 'ingrid', written.charter.id)).sharedCharters).toEqual([]);
  });

  it('costs as many statements for all departments as for one', async () => {
    const count = async (query: string) => {
      await api.ask(query);
      api.statements.length = 0;
      await api.ask(query);
      return api.statements.length;
    };
    const fields = '{ charter { of } charterSums { quarter outcomes { peopleAtLeast } } }';
    const one = await count(`{ organisation(key: "demo") { department(key: "sales") ${fields} } }`);
    expect(await count(`{ organisation(key: "demo") { departments ${fields} } }`)).toBe(one);
    expect(planNamed('demo.yaml').departments.length).toBeGreaterThan(5);
  });
});
