import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let viewer: string;
let lead: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  viewer = await api.members.cookie('viewer@members.example', { role: 'viewer' }, 'demo');
  const leads = { role: 'viewer' as const, departments: [{ department: 'sales', role: 'lead' as const }] };
  lead = await api.members.cookie('lead@members.example', leads, 'demo');
});
afterAll(() => api.stop());

interface Input {
  id: string;
  words: string;
  state: string;
  isShown: boolean;
  byName: string | null;
  answer: string | null;
  hiddenBecause: string | null;
  version: number;
  isYours: boolean;
  mayAnswer: boolean;
  waitingDays: number;
  about: { kind: string; title: string };
}
interface Answer {
  __typename: string;
  message?: string;
  input?: Input;
  url?: string;
  link?: { id: string; isGood: boolean };
}
const FIELDS =
  'id words state isShown byName answer hiddenBecause version isYours mayAnswer waitingDays about { kind title }';
const GOAL = { kind: 'GOAL', key: 'promise-5' };

const as = (cookie?: string) => (cookie === undefined ? {} : { cookie });
/** Sends a mutation of this name; arguments are written as GraphQL. */
async function does(name: string, args: string, cookie?: string): Promise<Answer> {
  const what = /Link/.test(name) ? 'InputLinkSaved { url link { id isGood } }' : `InputSaved { input { ${FIELDS} } }`;
  const data = await api.ask<Record<string, Answer>>(
    `mutation { ${name}(organisation: "demo", ${args}) { __typename ... on UserError { message } ... on ${what} } }`,
    {},
    as(cookie),
  );
  return data[name] as Answer;
}
const read = async (cookie?: string, about: object = GOAL) =>
  (
    await api.ask<{ organisation: { input: { nodes: Input[]; totalCount: number } } }>(
      `query ($about: SubjectInput) { organisation(key: "demo") { input(about: $about) { totalCount nodes { ${FIELDS} } } } }`,
      { about },
      as(cookie),
    )
  ).organisation.input.nodes;
const waiting = async (cookie?: string) =>
  (
    await api.ask<{
      organisation: { inputToAnswer: Input[]; answersToYourInput: Input[]; unansweredInput: { count: number } };
    }>(
      `{ organisation(key: "demo") { inputToAnswer { ${FIELDS} } answersToYourInput { ${FIELDS} } unansweredInput { count oldestDays } } }`,
      {},
      as(cookie),
    )
  ).organisation;
const say = (address: string, body: object) =>
  fetch(`${api.url}/input-link/${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const linked = async () =>
  (await does('makeInputLink', 'about: { kind: GOAL, key: "promise-5" }, until: "2027-01-31"', lead)).url?.split(
    '/input/',
  )[1] ?? '';

it('takes the word of a member who may only look, and shows who gave it the answer', async () => {
  const given = await does(
    'giveInput',
    'about: { kind: GOAL, key: "promise-5" }, words: " Five days\\r\\nare too many. "',
    viewer,
  );
  expect(given.input).toMatchObject({
    words: 'Five days\nare too many.',
    state: 'WAITING',
    isShown: true,
    byName: 'viewer',
    isYours: true,
    mayAnswer: false,
    waitingDays: 0,
    about: { kind: 'GOAL' },
  });
  const { id = '', version = 0 } = given.input ?? {};
  expect(await does('answerInput', `input: "${id}", version: ${version}, answer: "No."`, viewer)).toMatchObject({
    __typename: 'NotAllowedError',
  });
  const answered = await does('answerInput', `input: "${id}", version: ${version}, answer: "We go for four."`, lead);
  expect(answered.input).toMatchObject({ state: 'ANSWERED', answer: 'We go for four.' });
  expect(await does('answerInput', `input: "${id}", version: ${version}, answer: "Other"`, lead)).toMatchObject({
    __typename: 'StaleInputError',
  });
  expect((await waiting(viewer)).answersToYourInput).toMatchObject([{ answer: 'We go for four.' }]);
  await does('seeAnswer', `input: "${id}"`, viewer);
  expect((await waiting(viewer)).answersToYourInput).toEqual([]);
});

it.each([
  ['GOAL', 'nothing', 'words: "x"', /There is nothing with the key "nothing"/],
  ['GOAL', 'promise-5', 'words: "  "', /Write what you have to say/],
  ['GOAL', 'promise-5', `words: "${'x'.repeat(2_001)}"`, /at most 2,?000 characters; these are 2,?001/],
])('refuses input on %s %s with the cure', async (kind, key, words, message) => {
  expect((await does('giveInput', `about: { kind: ${kind}, key: "${key}" }, ${words}`, viewer)).message).toMatch(
    message,
  );
});

it('keeps what came by a link to those who may answer it, until they show it', async () => {
  const address = await linked();
  const shown = (await (await fetch(`${api.url}/input-link/${address}`)).json()) as Record<string, unknown>;
  expect(Object.keys(shown).sort()).toEqual(['kind', 'language', 'mayBeAnonymous', 'organisationName', 'title']);
  const said = await say(address, { words: '<b>The line is busy.</b>', name: 'A rider', email: 'rider@example.com' });
  const { answerAt } = (await said.json()) as { answerAt: string };
  expect(await read(viewer)).not.toContainEqual(expect.objectContaining({ words: '<b>The line is busy.</b>' }));
  const [held] = await read(lead);
  expect(held).toMatchObject({ words: '<b>The line is busy.</b>', isShown: false, byName: 'A rider', mayAnswer: true });
  await does('showInput', `input: "${held?.id}", version: ${held?.version}`, lead);
  const [seen] = await read(viewer);
  expect(seen).toMatchObject({ isShown: true, byName: 'A rider' });
  await does(
    'answerInput',
    `input: "${seen?.id}", version: ${seen?.version}, answer: "Two more people are there."`,
    lead,
  );
  const back = await fetch(`${api.url}/input-link${answerAt.replace('/input', '')}`);
  expect(await back.json()).toMatchObject({ state: 'answered', answer: 'Two more people are there.' });
  const [{ email }] = await api.source.query('SELECT given_email AS email FROM input WHERE input_id = $1', [seen?.id]);
  expect(email).toBeNull();
});

it('hides with a reason, which whoever gave it reads, and forgets their name', async () => {
  const address = await linked();
  const { answerAt } = (await (await say(address, { words: 'Buy my wheels.', name: 'A trader' })).json()) as {
    answerAt: string;
  };
  const [held] = await read(lead);
  const hidden = await does(
    'hideInput',
    `input: "${held?.id}", version: ${held?.version}, because: "This is an offer."`,
    lead,
  );
  expect(hidden.input).toMatchObject({ state: 'HIDDEN', byName: null, hiddenBecause: 'This is an offer.' });
  expect(await read(viewer)).not.toContainEqual(expect.objectContaining({ words: 'Buy my wheels.' }));
  const back = await fetch(`${api.url}/input-link${answerAt.replace('/input', '')}`);
  expect(await back.json()).toMatchObject({ state: 'hidden', because: 'This is an offer.', answer: null });
});

it('takes unnamed input only where the organisation does', async () => {
  const address = await linked();
  const refused = await say(address, { words: 'Nobody answers on Fridays.' });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Say who you are')]);
  await api.ask(
    'mutation { changeOrganisation(organisation: "demo", settings: { anonymousInput: true }) { __typename } }',
  );
  expect((await say(address, { words: 'Nobody answers on Fridays.' })).status).toBe(200);
  const [held] = await read(lead);
  expect(held).toMatchObject({ byName: null, words: 'Nobody answers on Fridays.' });
});

it('tells nothing at a link that has ended, is of somebody else, or is made up', async () => {
  const made = await does('makeInputLink', 'about: { kind: GOAL, key: "promise-5" }, until: "2027-01-31"', lead);
  const address = made.url?.split('/input/')[1] ?? '';
  await does('setInputLink', `link: "${made.link?.id}", isGood: false`, lead);
  const other = `${'0'.repeat(32)}${address.slice(32)}`;
  for (const one of [address, other, 'nothing', `${address}x`]) {
    expect((await fetch(`${api.url}/input-link/${one}`)).status).toBe(404);
    expect((await say(one, { words: 'x', name: 'x' })).status).toBe(404);
  }
  await does('setInputLink', `link: "${made.link?.id}", isGood: true`, lead);
  expect((await fetch(`${api.url}/input-link/${address}`)).status).toBe(200);
});

it('lets who leads a department invite to what is theirs alone, and for a year at most', async () => {
  const foreign = await does('makeInputLink', 'about: { kind: GOAL, key: "lots-60" }, until: "2027-01-31"', lead);
  expect(foreign.__typename).toMatch(/NotAllowedError|NotFoundError/);
  const late = await does('makeInputLink', 'about: { kind: ORGANISATION }, until: "2031-01-31"', lead);
  expect(late.message).toBe('Choose a last day between today and a year from now.');
});

it('counts what waits, the oldest first, for those who have to answer', async () => {
  await api.source.query(`UPDATE input SET given_at = now() - interval '23 days' WHERE words LIKE 'Nobody answers%'`);
  // Who owns the goal is asked, and not also who leads the department.
  const { inputToAnswer, unansweredInput } = await waiting(await api.members.cookieOf('ingrid'));
  expect(inputToAnswer[0]).toMatchObject({ words: 'Nobody answers on Fridays.', waitingDays: 23 });
  expect(unansweredInput).toMatchObject({ oldestDays: 23 });
  for (const other of [lead, viewer]) expect((await waiting(other)).inputToAnswer).toEqual([]);
});

it('gives people what they have said, and nothing of others', async () => {
  const own = async (cookie: string) =>
    (await api.ask<{ account: { data: string } }>('{ account { data } }', {}, { cookie })).account.data;
  expect(await own(viewer)).toContain('Five days\\nare too many.');
  expect(await own(lead)).not.toContain('are too many');
});

it('stops taking input where too much comes at once', async () => {
  const address = await linked();
  const [{ link }] = await api.source.query(
    'SELECT link_id AS link FROM input_link WHERE organisation_id IS NOT NULL ORDER BY made_at DESC LIMIT 1',
  );
  await api.source.query(
    `INSERT INTO input (organisation_id, subject_kind, subject_key, subject_title, words, link_id, is_shown)
     SELECT organisation_id, subject_kind, subject_key, 'x', 'x', link_id, false
     FROM input_link, generate_series(1, 60) WHERE link_id = $1`,
    [link],
  );
  const refused = await say(address, { words: 'One more.', name: 'x' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.any(String)]);
});
