import { LifeClient } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, type Sent, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const SAVED = `__typename ... on UserError { code message }
  ... on GoalSaved { goal { key version title } opened { id headline severity goals { key } } closed { id } before { headline } after { headline } }`;
const CREATE = `mutation ($goal: GoalInput!) { createGoal(organisation: "demo", goal: $goal) { ${SAVED} } }`;
const UPDATE = `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) {
  updateGoal(organisation: "demo", key: $key, version: $version, goal: $goal) { ${SAVED} } }`;
const ARCHIVE = `mutation ($key: ID!, $version: Int!) {
  archiveGoal(organisation: "demo", key: $key, version: $version) { ${SAVED} } }`;
const CHECK_IN = `mutation ($input: CheckInInput!) {
  checkIn(organisation: "demo", goal: "promise-5", checkIn: $input) { ${SAVED} } }`;

let keys = 0;
const newKey = () => `key-${(keys += 1)}`;
const sendOnce = (key: string, query: string, variables: object): Promise<Sent> =>
  api.send(query, variables, { 'idempotency-key': key });

/** Collides with what Sales promises, under a key that the server chooses. */
const colliding = () => ({
  title: `Ship on the third day, for request ${keys}`,
  department: 'logistics',
  metric: 'promised-days',
  target: { atLeast: 12 },
  baseline: 8,
  from: '2026-10-01',
  due: '2026-12-31',
});

const revisionNow = async (): Promise<number> =>
  (await api.source.query(`SELECT revision FROM organisation WHERE key = 'demo'`))[0].revision;

/** As if the process had ended between the write and its answer. */
const loseAnswer = (key: string) => api.source.query('UPDATE answered_request SET answer = NULL WHERE key = $1', [key]);

interface Saved {
  __typename: string;
  goal: { key: string; version: number };
  opened: { id: string }[];
  closed: { id: string }[];
  before: { headline: number };
  after: { headline: number };
}
const savedIn = ({ body }: Sent): Saved => Object.values(body.data as Record<string, Saved>)[0] as Saved;

it('answers the same request word for word and writes it once', async () => {
  const [key, goal] = [newKey(), colliding()];
  const first = await sendOnce(key, CREATE, { goal });
  const revision = await revisionNow();
  expect(savedIn(first)).toMatchObject({
    __typename: 'GoalSaved',
    opened: expect.arrayContaining([expect.anything()]),
  });
  expect(first.headers.get('concord-revision')).toBe(String(revision));
  await api.send(CHECK_IN, { input: { note: 'Something else happens meanwhile' } });
  const again = await sendOnce(key, CREATE, { goal });
  expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
  expect(await revisionNow()).toBe(revision + 1);
});

it.each([
  ['the first time', false],
  ['after an answer was lost', true],
])('writes once when two requests with one key come at the same moment, %s', async (_, isLost) => {
  const [key, goal] = [newKey(), colliding()];
  const before = await revisionNow();
  if (isLost) await sendOnce(key, CREATE, { goal }).then(() => loseAnswer(key));
  const both = await Promise.all([sendOnce(key, CREATE, { goal }), sendOnce(key, CREATE, { goal })]);
  const [one, another] = both.map(savedIn);
  expect(one).toMatchObject({ __typename: 'GoalSaved' });
  expect(another).toEqual(one);
  expect(await revisionNow()).toBe(before + 1);
});

it('answers what was done although the answer was lost: created, changed, archived', async () => {
  const created = newKey();
  const goal = colliding();
  const make = savedIn(await sendOnce(created, CREATE, { goal }));
  await loseAnswer(created);
  expect(savedIn(await sendOnce(created, CREATE, { goal }))).toEqual(make);

  const changed = newKey();
  const easier = { key: make.goal.key, version: 1, goal: { ...goal, target: { atMost: 5 }, baseline: undefined } };
  const change = savedIn(await sendOnce(changed, UPDATE, easier));
  expect(change.closed).not.toEqual([]);
  await loseAnswer(changed);
  expect(savedIn(await sendOnce(changed, UPDATE, easier))).toEqual(change);

  const archived = newKey();
  const gone = { key: make.goal.key, version: 2 };
  const archive = savedIn(await sendOnce(archived, ARCHIVE, gone));
  await loseAnswer(archived);
  expect(savedIn(await sendOnce(archived, ARCHIVE, gone))).toEqual(archive);
});

it('still tells what was opened when others have written since', async () => {
  const [key, goal] = [newKey(), colliding()];
  const first = savedIn(await sendOnce(key, CREATE, { goal }));
  await api.send(CHECK_IN, { input: { note: 'Written in between' } });
  await loseAnswer(key);
  const again = savedIn(await sendOnce(key, CREATE, { goal }));
  expect({ goal: again.goal, opened: again.opened }).toEqual({ goal: first.goal, opened: first.opened });
});

it('refuses a key that was used for something else, and says what to do', async () => {
  const key = newKey();
  await sendOnce(key, CHECK_IN, { input: { note: 'The first' } });
  const before = await revisionNow();
  const { body } = await sendOnce(key, CHECK_IN, { input: { note: 'The second' } });
  expect(body.data).toEqual({
    checkIn: {
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      message: `The idempotency key "${key}" was used for something else before. Use a new key for a new request.`,
    },
  });
  expect(await revisionNow()).toBe(before);
});

it('lets a refused request be mended or sent again with the same key', async () => {
  const key = newKey();
  const refused = await sendOnce(key, CHECK_IN, { input: {} });
  expect(savedIn(refused).__typename).toBe('InvalidInputError');
  expect(refused.headers.get('concord-revision')).toBeNull();
  expect(savedIn(await sendOnce(key, CHECK_IN, { input: {} })).__typename).toBe('InvalidInputError');
  expect(savedIn(await sendOnce(key, CHECK_IN, { input: { note: 'Now it says something' } })).__typename).toBe(
    'GoalSaved',
  );
});

it('has steps with conflicts, answers about goals and corrections of the model happen once, also when an answer is lost', async () => {
  // It moves what Sales controls, so that Sales is asked.
  const { goal } = savedIn(await sendOnce(newKey(), CREATE, { goal: colliding() }));
  const conflict = await new LifeClient(api).opposed();
  const step = `__typename ... on UserError { message } ... on ConflictSaved { conflict { life { state version decision { choice } } } }`;
  const decision = { kind: 'CHANGE', choice: 'Seven days', reason: 'Paint needs them', accountable: 'ingrid' };
  const { version } = conflict.life;
  const steps: [query: string, variables: object][] = [
    [
      `mutation ($id: ID!) { acknowledgeConflict(organisation: "demo", conflict: $id) { ${step} } }`,
      { id: conflict.id },
    ],
    [
      `mutation ($id: ID!, $version: Int!, $decision: DecisionInput!) {
         decideConflict(organisation: "demo", conflict: $id, version: $version, decision: $decision) { ${step} } }`,
      { id: conflict.id, version: version + 1, decision },
    ],
    [
      `mutation ($goal: ID!) { answerGoal(organisation: "demo", goal: $goal, answer: { answer: AGREE }) {
         __typename ... on UserError { message } ... on GoalSaved { goal { key version } } } }`,
      { goal: goal.key },
    ],
    [
      `mutation { correctModel(organisation: "demo", because: "Asked customers again", corrections: [{ outcome: { key: "lasts", weight: 8 } }]) {
         __typename ... on UserError { message } ... on WhatIf { opened { id } closed { id } } } }`,
      {},
    ],
  ];
  for (const [query, variables] of steps) {
    const key = newKey();
    const headers = { 'idempotency-key': key, as: 'ingrid' };
    const first = await api.send(query, variables, headers);
    const revision = await revisionNow();
    expect(JSON.stringify(first.body)).not.toMatch(/Error/);
    expect((await api.send(query, variables, headers)).body).toEqual(first.body);
    await loseAnswer(key);
    expect((await api.send(query, variables, headers)).body).toEqual(first.body);
    expect(await revisionNow()).toBe(revision);
  }
  expect(await api.source.query('SELECT choice FROM decision')).toEqual([{ choice: 'Seven days' }]);
});

it('gives nobody the answer to somebody else, who happened to send the same with the same key', async () => {
  const key = newKey();
  const input = { input: { note: 'Whose is it?' } };
  await api.send(CHECK_IN, input, { 'idempotency-key': key, as: 'ingrid' });
  const other = savedIn(await api.send(CHECK_IN, input, { 'idempotency-key': key, as: 'bjorn' }));
  expect(other.__typename).toBe('InvalidInputError');
});

it('takes one mutation a key, since a second one would look like the first sent again', async () => {
  const before = await revisionNow();
  const two = `mutation { a: checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "a" }) { __typename }
    b: checkIn(organisation: "demo", goal: "promise-5", checkIn: { note: "b" }) { __typename } }`;
  const { status, body } = await sendOnce(newKey(), two, {});
  expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('a request of its own')]);
  expect(await revisionNow()).toBe(before);
});

it('has nothing to do with questions', async () => {
  const key = newKey();
  const titles = '{ organisation(key: "demo") { name } departments: organisation(key: "demo") { key } }';
  const answers = [await sendOnce(key, titles, {}), await sendOnce(key, '{ organisations { key } }', {})];
  expect(answers.map(({ body }) => body.errors)).toEqual([undefined, undefined]);
});
