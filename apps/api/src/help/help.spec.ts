import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
afterEach(() => api.startAfresh());

interface Help {
  id: string;
  kind: string;
  state: string;
  words: string;
  reason: string | null;
  version: number;
  givingGoal: { key: string; title: string } | null;
  answers: { id: string } | null;
  counter: { id: string } | null;
  waitsFor: { key: string } | null;
  daysOpen: number | null;
}

interface Saved {
  __typename: string;
  message?: string;
  help: Help;
  current: Help;
  before: { overall: number };
  after: { overall: number };
}

const HELP = `id kind state words reason version givingGoal { key title } answers { id } counter { id } waitsFor { key } daysOpen`;
const RESULT = `{ __typename ... on HelpSaved { help { ${HELP} } } ... on UserError { message } ... on StaleHelpError { current { ${HELP} } } }`;
const REQUEST = { department: 'manufacturing', words: 'Tell us the week in which it is ready', effect: 0.5 };

async function request(input: object = {}, person = 'sigrid', goal = 'answer-4h'): Promise<Saved> {
  const { requestHelp } = await api.ask<{ requestHelp: Saved }>(
    `mutation ($goal: ID!, $request: HelpRequestInput!) { requestHelp(organisation: "demo", goal: $goal, request: $request) ${RESULT.replace(/ \.\.\. on StaleHelpError.*\} \}$/, ' }')} }`,
    { goal, request: { ...REQUEST, ...input } },
    as(person),
  );
  return requestHelp;
}

async function answer(field: string, { id, version }: Help, more: string, person: string): Promise<Saved> {
  const data = await api.ask<Record<string, Saved>>(
    `mutation ($id: ID!, $version: Int!) { ${field}(organisation: "demo", help: $id, version: $version ${more}) ${RESULT} }`,
    { id, version },
    as(person),
  );
  return data[field] as Saved;
}

interface Goal {
  supports: { goal: { key: string }; effect: number; because: string | null }[];
  supportedBy: { goal: { key: string } }[];
  help: Help[];
  history: { nodes: { field: string; says: string; by: { key: string } | null }[] };
}

async function goal(key: string): Promise<Goal> {
  const { organisation } = await api.ask<{ organisation: { goal: Goal } }>(
    `query ($key: ID!) { organisation(key: "demo") { goal(key: $key) {
      supports { goal { key } effect because } supportedBy { goal { key } } help { ${HELP} }
      history(first: 5) { nodes { field says by { key } } } } } }`,
    { key },
  );
  return organisation.goal;
}

async function waiting(person: string): Promise<string[]> {
  const { organisation } = await api.ask<{ organisation: { waitingFor: { help: { nodes: Help[] } } } }>(
    `query ($person: ID!) { organisation(key: "demo") { waitingFor(person: $person) { help { nodes { ${HELP} } } } } }`,
    { person },
  );
  return organisation.waitingFor.help.nodes.map(({ id }) => id);
}

it('asks another department, which has it waiting, and both goals tell of it', async () => {
  const { help } = await request({ goal: 'on-time-95' });
  expect(help).toMatchObject({ kind: 'REQUEST', state: 'OPEN', waitsFor: { key: 'manufacturing' }, daysOpen: 0 });
  expect(await waiting('karin')).toEqual([help.id]);
  expect(await waiting('sigrid')).toEqual([]);
  for (const key of ['answer-4h', 'on-time-95']) {
    const { help: told, history } = await goal(key);
    expect(told.map(({ id }) => id)).toEqual([help.id]);
    expect(history.nodes[0]).toEqual({
      field: 'help',
      says: 'help asked for: “Tell us the week in which it is ready”',
      by: { key: 'sigrid' },
    });
  }
});

it('writes what is accepted into the plan, and takes it out again', async () => {
  const { help } = await request({ goal: 'on-time-95', effect: 1 });
  const accepted = await answer('acceptHelp', help, '', 'bjorn');
  expect(accepted).toMatchObject({ __typename: 'HelpSaved', help: { state: 'ACCEPTED', waitsFor: null } });
  const giving = await goal('on-time-95');
  expect(giving.supports).toEqual([{ goal: { key: 'answer-4h' }, effect: 1, because: help.words }]);
  expect(giving.history.nodes.map(({ field }) => field).slice(0, 3)).toEqual(['help', 'supports', 'help']);
  expect((await goal('answer-4h')).supportedBy).toEqual([{ goal: { key: 'on-time-95' } }]);
  expect(await waiting('karin')).toEqual([]);
  await answer('reopenHelp', accepted.help, '', 'bjorn');
  expect((await goal('on-time-95')).supports).toEqual([]);
  expect(await waiting('karin')).toEqual([help.id]);
});

it('lets those who are asked choose the goal that helps, or make one', async () => {
  const { help } = await request();
  expect((await answer('acceptHelp', help, '', 'bjorn')).message).toBe(
    'Choose the goal that helps, or give a new one a title.',
  );
  expect((await answer('acceptHelp', help, 'by: { goal: "answer-2h" }', 'bjorn')).message).toBe(
    '“Answer every message within two hours” is no goal of Manufacturing. Choose one of theirs.',
  );
  const { help: done } = await answer('acceptHelp', help, 'by: { newGoal: "Say the week of every order" }', 'bjorn');
  expect(done.givingGoal).toEqual({ key: 'say-the-week-of-every-order', title: 'Say the week of every order' });
  expect((await goal('say-the-week-of-every-order')).supports).toEqual([
    { goal: { key: 'answer-4h' }, effect: 0.5, because: help.words },
  ]);
});

it('declines with a reason, which can be taken back', async () => {
  const { help } = await request();
  expect((await answer('declineHelp', help, 'reason: " "', 'bjorn')).message).toBe(
    'Say why not: it helps the others to find another way.',
  );
  const declined = await answer('declineHelp', help, 'reason: "Not before the spring"', 'bjorn');
  expect(declined.help).toMatchObject({ state: 'DECLINED', reason: 'Not before the spring' });
  expect(await waiting('bjorn')).toEqual([]);
  expect((await answer('reopenHelp', declined.help, '', 'bjorn')).help).toMatchObject({ state: 'OPEN', reason: null });
});

it('answers with another proposal, which the others answer', async () => {
  const { help } = await request();
  const counter = 'counter: { words: "Every Friday, not every day", effect: 0.25, goal: "on-time-95" }';
  const { help: offer } = await answer('counterHelp', help, counter, 'bjorn');
  expect(offer).toMatchObject({ kind: 'OFFER', state: 'OPEN', answers: { id: help.id }, waitsFor: { key: 'service' } });
  expect(await waiting('sigrid')).toEqual([offer.id]);
  expect((await goal('answer-4h')).help.find(({ id }) => id === help.id)).toMatchObject({
    state: 'COUNTERED',
    counter: { id: offer.id },
  });
  await answer('acceptHelp', offer, '', 'sigrid');
  expect((await goal('on-time-95')).supports).toEqual([
    { goal: { key: 'answer-4h' }, effect: 0.25, because: 'Every Friday, not every day' },
  ]);
});

it('offers help, takes it back, and answers nobody who saw it before', async () => {
  const { offerHelp } = await api.ask<{ offerHelp: Saved }>(
    `mutation ($offer: HelpOfferInput!) { offerHelp(organisation: "demo", goal: "winter-check", offer: $offer) { __typename ... on HelpSaved { help { ${HELP} } } } }`,
    { offer: { goal: 'win-germany', words: 'Leads from the winter check', effect: 0.25 } },
    as('sigrid'),
  );
  expect(await waiting('jonas')).toEqual([offerHelp.help.id]);
  const { help } = await answer('withdrawHelp', offerHelp.help, '', 'sigrid');
  expect(help.state).toBe('WITHDRAWN');
  const late = await answer('acceptHelp', offerHelp.help, '', 'ingrid');
  expect(late).toMatchObject({ __typename: 'StaleHelpError', current: { state: 'WITHDRAWN' } });
});

it('says what is wrong with a request', async () => {
  const wrong = await Promise.all([
    request({ department: 'service' }),
    request({ words: '', effect: 2, neededBy: '2026-01-01' }),
    request({ department: 'kitchen' }),
  ]);
  expect(wrong.map(({ message }) => message)).toEqual([
    'Help is between departments, and this goal is of the same one. Choose a goal of another department, or let this goal contribute to the other.',
    'Say in a sentence what the help consists of. Say how much it helps: more than 0, and at most 1. This day is over. Choose today or a later day.',
    'There is no department "kitchen".',
  ]);
  await request();
  expect((await request()).message).toMatch(/^The same help was asked for/);
});

it('lets nobody answer for another department', async () => {
  const { help } = await request();
  const cookie = await api.members.cookie('lead@test.example', {
    role: 'viewer',
    departments: [{ department: 'sales', role: 'lead' }],
    personKey: 'ingrid',
  });
  const { body } = await api.send(
    `mutation { acceptHelp(organisation: "demo", help: "${help.id}", version: 1) { __typename } }`,
    {},
    { cookie },
  );
  expect(body.data).toEqual({ acceptHelp: { __typename: 'NotAllowedError' } });
});

it('says without being asked that a goal helps another, and ends it from either side', async () => {
  const set = `mutation { setSupport(organisation: "demo", goal: "winter-check", helps: "win-germany", effect: 0.25) { __typename ... on UserError { message } } }`;
  await api.ask(set, {}, as('sigrid'));
  expect((await goal('win-germany')).supportedBy).toEqual([{ goal: { key: 'winter-check' } }]);
  await api.ask(
    `mutation { removeSupport(organisation: "demo", goal: "winter-check", helps: "win-germany") { __typename } }`,
    {},
    as('jonas'),
  );
  expect((await goal('win-germany')).supportedBy).toEqual([]);
});

it('sent again, a request has one effect and the same answer', async () => {
  const send = () =>
    api.send(
      `mutation ($request: HelpRequestInput!) { requestHelp(organisation: "demo", goal: "answer-4h", request: $request) { ... on HelpSaved { help { id } } } }`,
      { request: REQUEST },
      { 'idempotency-key': 'once', as: 'sigrid' },
    );
  const [first, second] = [await send(), await send()];
  expect(second.body).toEqual(first.body);
  expect(await waiting('karin')).toHaveLength(1);
});
