import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Saved {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { path: string; message: string }[];
  currentVersion?: number;
  existing?: string;
  goal?: { key: string; title: string; version: number; archivedAt: string | null };
  opened?: { id: string; rule: string; goals: { key: string }[] }[];
  closed?: { id: string }[];
  before?: { headline: number };
  after?: { headline: number };
}

const ANSWER = `{ __typename ... on UserError { code message } ... on InvalidInputError { problems { path message } }
  ... on StaleVersionError { currentVersion current { key version title } } ... on AlreadyExistsError { existing }
  ... on GoalSaved { goal { key title version archivedAt } opened { id rule goals { key title } } closed { id } before { headline } after { headline } } }`;
const without = (...errors: string[]) =>
  errors.reduce(
    (text, error) => text.replace(new RegExp(`\\.\\.\\. on ${error} \\{(?:[^{}]|\\{[^{}]*\\})*\\}`), ''),
    ANSWER,
  );

const mutate = async (name: string, declared: string, passed: string, variables: object, answer: string) => {
  const data = await api.ask<Record<string, Saved>>(
    `mutation (${declared}) { ${name}(organisation: "demo", ${passed}) ${answer} }`,
    variables,
  );
  const result = data[name];
  if (!result) throw new Error(`${name} gave no answer`);
  return result;
};
const create = (goal: object) =>
  mutate('createGoal', '$goal: GoalInput!', 'goal: $goal', { goal }, without('StaleVersionError'));
const update = (key: string, version: number, goal: object) =>
  mutate(
    'updateGoal',
    '$key: ID!, $version: Int!, $goal: GoalInput!',
    'key: $key, version: $version, goal: $goal',
    { key, version, goal },
    without('AlreadyExistsError'),
  );
const archive = (name: 'archiveGoal' | 'restoreGoal', key: string, version: number) =>
  mutate(
    name,
    '$key: ID!, $version: Int!',
    'key: $key, version: $version',
    { key, version },
    without('AlreadyExistsError', 'InvalidInputError'),
  );
const checkIn = (goal: string, input: object) =>
  mutate(
    'checkIn',
    '$goal: ID!, $input: CheckInInput!',
    'goal: $goal, checkIn: $input',
    { goal, input },
    without('StaleVersionError'),
  );
const complete = (goal: string, milestone: string) =>
  mutate(
    'completeMilestone',
    '$goal: ID!, $milestone: ID!',
    'goal: $goal, milestone: $milestone',
    { goal, milestone },
    without('StaleVersionError'),
  );

let goals = 0;
const shipping = (more: object = {}) => ({
  title: `Ship on the third day, number ${(goals += 1)}`,
  department: 'logistics',
  metric: 'promised-days',
  target: { atLeast: 12 },
  baseline: 8,
  from: '2026-10-01',
  due: '2026-12-31',
  ...more,
});

const conflictIds = async () => {
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: { id: string }[] } } }>(
    '{ organisation(key: "demo") { conflicts(first: 100) { nodes { id } } } }',
  );
  return organisation.conflicts.nodes.map(({ id }) => id);
};

it('opens a conflict with a goal that collides, and closes it when the goal is changed back', async () => {
  const before = await conflictIds();
  const made = await create(shipping());
  expect(made.__typename).toBe('GoalSaved');
  expect(made.goal?.version).toBe(1);
  expect(made.opened?.map(({ rule }) => rule)).toContain('OPPOSED_TARGETS');
  expect(await conflictIds()).toEqual(expect.arrayContaining(made.opened?.map(({ id }) => id) ?? []));
  expect(made.after?.headline).toBeLessThan(made.before?.headline ?? 0);

  const key = made.goal?.key ?? '';
  const eased = await update(key, 1, shipping({ title: made.goal?.title, target: { atMost: 5 } }));
  expect(eased.goal?.version).toBe(2);
  expect(eased.closed?.map(({ id }) => id)).toEqual(
    expect.arrayContaining(
      made.opened
        ?.filter(({ rule, goals }) => rule === 'OPPOSED_TARGETS' && goals.some((goal) => goal.key === 'promise-5'))
        .map(({ id }) => id) ?? ['none'],
    ),
  );

  await archive('archiveGoal', key, 2);
  expect(await conflictIds()).toEqual(before);
});

it('says beforehand exactly what saving then does, even where an archived goal has the same title', async () => {
  const goal = shipping();
  const twin = await create(goal);
  await archive('archiveGoal', twin.goal?.key ?? '', 1);
  const { organisation } = await api.ask<{ organisation: { whatIf: Saved } }>(
    `query ($goal: GoalInput!) { organisation(key: "demo") { whatIf(goal: $goal) { __typename ... on WhatIf { opened { id rule goals { key title version } } closed { id } before { headline } after { headline } } } } }`,
    { goal },
  );
  const made = await create(goal);
  expect(organisation.whatIf.opened?.map(({ id }) => id)).toEqual(made.opened?.map(({ id }) => id));
  expect(organisation.whatIf.after).toEqual(made.after);
  await archive('archiveGoal', made.goal?.key ?? '', 1);
});

it('takes an archived goal out of lists and conflicts, keeps it, and brings it back', async () => {
  const made = await create(shipping());
  const key = made.goal?.key ?? '';
  const gone = await archive('archiveGoal', key, 1);
  expect(gone.goal?.archivedAt).toMatch(/^\d{4}-/);
  expect(gone.closed?.map(({ id }) => id).sort()).toEqual(made.opened?.map(({ id }) => id).sort());
  const lists = await api.ask<{
    organisation: { goals: { nodes: { key: string }[] }; archived: { nodes: { key: string }[] } };
  }>(
    '{ organisation(key: "demo") { goals(first: 100) { nodes { key } } archived: goals(first: 100, filter: { archived: true }) { nodes { key } } } }',
  );
  expect(lists.organisation.goals.nodes.map((goal) => goal.key)).not.toContain(key);
  expect(lists.organisation.archived.nodes.map((goal) => goal.key)).toContain(key);
  const back = await archive('restoreGoal', key, 2);
  expect(back.goal?.archivedAt).toBeNull();
  expect(back.opened?.map(({ id }) => id).sort()).toEqual(made.opened?.map(({ id }) => id).sort());
  await archive('archiveGoal', key, 3);
});

it('answers a stale change with the current version and leaves the other person’s work alone', async () => {
  const made = await create(shipping());
  const key = made.goal?.key ?? '';
  await update(key, 1, shipping({ title: 'Theirs' }));
  const mine = await update(key, 1, shipping({ title: 'Mine' }));
  expect(mine).toMatchObject({
    __typename: 'StaleVersionError',
    code: 'CONFLICT',
    currentVersion: 2,
    current: { title: 'Theirs', version: 2 },
  });
  expect(mine.message).toMatch(/changed by somebody else.*save again/);
  const { organisation } = await api.ask<{ organisation: { goal: { title: string } } }>(
    'query ($key: ID!) { organisation(key: "demo") { goal(key: $key) { title } } }',
    { key },
  );
  expect(organisation.goal.title).toBe('Theirs');
  await archive('archiveGoal', key, 2);
});

it('lets one of two changes win that arrive at the same moment', async () => {
  const made = await create(shipping());
  const key = made.goal?.key ?? '';
  const results = await Promise.all(
    [1, 2, 3, 4].map((number) => update(key, 1, shipping({ title: `Number ${number}` }))),
  );
  expect(results.map(({ __typename }) => __typename).sort()).toEqual([
    'GoalSaved',
    'StaleVersionError',
    'StaleVersionError',
    'StaleVersionError',
  ]);
  await archive('archiveGoal', key, 2);
});

it('lets more writers than there are connections wait for each other, and loses none of their work', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => create(shipping())));
  expect(made.map(({ __typename }) => __typename)).toEqual(made.map(() => 'GoalSaved'));
  const keys = made.map(({ goal }) => goal?.key ?? '');
  const { organisation } = await api.ask<{ organisation: { goals: { nodes: { key: string }[] } } }>(
    '{ organisation(key: "demo") { goals(first: 100, filter: { text: "third day" }) { nodes { key } } } }',
  );
  expect(organisation.goals.nodes.map(({ key }) => key).sort()).toEqual(keys.sort());
  await Promise.all(keys.map((key) => archive('archiveGoal', key, 1)));
});

it('does the same thing only once when it is sent twice', async () => {
  const goal = shipping();
  const made = await create(goal);
  expect(await create(goal)).toMatchObject({ code: 'ALREADY_EXISTS', existing: made.goal?.key });
  const key = made.goal?.key ?? '';
  const input = { on: '2026-11-10', value: 9, note: 'A dealer asked' };
  expect((await checkIn(key, input)).__typename).toBe('GoalSaved');
  expect(await checkIn(key, input)).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect(await archive('archiveGoal', key, 2)).toMatchObject({ __typename: 'GoalSaved' });
  expect(await archive('archiveGoal', key, 2)).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
});

it('completes a milestone once, on the judging day', async () => {
  const made = await create(shipping({ milestones: [{ title: 'Half way', due: '2026-12-01' }] }));
  const key = made.goal?.key ?? '';
  expect((await complete(key, 'half-way')).__typename).toBe('GoalSaved');
  expect(await complete(key, 'half-way')).toMatchObject({
    code: 'ALREADY_EXISTS',
    message: expect.stringContaining('2026-11-16'),
  });
  expect(await complete(key, 'no-such')).toMatchObject({ code: 'NOT_FOUND' });
  await archive('archiveGoal', key, 2);
});

it('keeps milestones and check-ins that a change does not mention', async () => {
  const made = await create(shipping({ milestones: [{ title: 'Half way', due: '2026-12-01' }] }));
  const key = made.goal?.key ?? '';
  await checkIn(key, { value: 9 });
  await update(key, 2, shipping({ title: 'Another title' }));
  const { organisation } = await api.ask<{ organisation: { goal: unknown } }>(
    'query ($key: ID!) { organisation(key: "demo") { goal(key: $key) { title milestones { key } checkIns { on value } } } }',
    { key },
  );
  expect(organisation.goal).toEqual({
    title: 'Another title',
    milestones: [{ key: 'half-way' }],
    checkIns: [{ on: '2026-11-16', value: 9 }],
  });
  await archive('archiveGoal', key, 3);
});

describe('bad input', () => {
  it.each([
    ['an empty title', { title: '' }, 'title', /title/],
    ['a blank title', { title: '   ' }, 'title', /./],
    ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, 'title', /2,?000/],
    ['a NUL byte', { title: 'a\0b' }, 'title', /NUL/],
    ['half a character', { title: 'a\ud800b' }, 'title', /surrogate|half/],
    ['dates the wrong way round', { from: '2026-12-31', due: '2026-10-01' }, 'from', /after|before/],
    ['a target that equals the baseline', { target: { atLeast: 8 } }, 'target', /nothing to reach/],
    ['a range the wrong way round', { target: { between: { low: 9, high: 5 } } }, 'target.between', /5, 9/],
    ['an unknown metric', { metric: 'promised-day' }, 'metric', /did you mean "promised-days"/],
    ['an unknown department', { department: 'saless' }, 'department', /did you mean "sales"/],
    ['an unknown owner', { owner: 'nobody' }, 'owner', /nobody/],
    ['itself as parent', { key: 'own-parent', parent: 'own-parent' }, 'parent', /./],
    [
      'a milestone after the end',
      { milestones: [{ title: 'Late', due: '2027-05-01' }] },
      'milestones[0].due',
      /Move the milestone or extend the goal/,
    ],
    ['an effect beyond 1', { serves: [{ outcome: 'on-time', effect: 1.5 }] }, 'serves.on-time', /1/],
    ['an emphasis of 0', { emphasis: 0 }, 'emphasis', /0/],
    ['a key that is none', { key: 'Not A Key' }, 'key', /key/],
  ])('%s is refused with a cure and nothing is written', async (_, more, path, message) => {
    const before = await api.source.query('SELECT count(*) FROM goal');
    const result = await create(shipping(more));
    expect(result).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    expect(result.problems?.map((problem) => problem.path)).toContain(path);
    expect(result.problems?.find((problem) => problem.path === path)?.message).toMatch(message);
    expect(await api.source.query('SELECT count(*) FROM goal')).toEqual(before);
  });

  it('an unknown goal or organisation is not found, in words', async () => {
    expect(await update('no-such-goal', 1, shipping())).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('no-such-goal'),
    });
    const data = await api.ask<{ createGoal: Saved }>(
      `mutation ($goal: GoalInput!) { createGoal(organisation: "elsewhere", goal: $goal) ${without('StaleVersionError')} }`,
      { goal: shipping() },
    );
    expect(data.createGoal).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('elsewhere') });
  });

  it('a check-in that says nothing is refused', async () => {
    expect(await checkIn('promise-5', {})).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('Give a value'),
    });
    expect(await checkIn('promise-5', { confidence: 2 })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('a day that is none is refused with an example', async () => {
    const { body } = await api.send(
      `mutation ($goal: GoalInput!) { createGoal(organisation: "demo", goal: $goal) { __typename } }`,
      { goal: shipping({ due: '2026-02-30' }) },
    );
    expect(body.errors?.[0]?.message).toMatch(/2026-02-30.*not a day of the calendar/);
  });
});
