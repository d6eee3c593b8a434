import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
afterEach(() => api.startAfresh());

interface Goal {
  proposedSuccessor: { reason: string; baseline: number | null; target: { low: number | null } | null } | null;
  noSuccessor: { because: string; by: { key: string } | null } | null;
  successor: { key: string } | null;
  series: { place: number; count: number; goals: { key: string }[]; points: { on: string; value: number }[] } | null;
  contact: string | null;
}

async function goal(key: string): Promise<Goal> {
  const { organisation } = await api.ask<{ organisation: { goal: Goal } }>(
    `query ($key: ID!) { organisation(key: "demo") { goal(key: $key) { contact
      proposedSuccessor { reason because baseline from due target { low high } }
      noSuccessor { because by { key } } successor { key }
      series { place count goals { key } points { on value } } } } }`,
    { key },
  );
  return organisation.goal;
}

async function waiting(person: string): Promise<string[]> {
  const { organisation } = await api.ask<{ organisation: { waitingFor: { successors: { key: string }[] } } }>(
    `query ($person: ID!) { organisation(key: "demo") { waitingFor(person: $person) { successors { key } } } }`,
    { person },
  );
  return organisation.waitingFor.successors.map(({ key }) => key);
}

it('lets a goal that was reached ask what comes next, and its owner hear of it', async () => {
  expect((await goal('orders-420')).proposedSuccessor).toMatchObject({
    reason: 'STRETCH_NEXT',
    baseline: 422,
    target: { low: 440 },
    from: '2026-11-01',
    due: '2027-10-31',
  });
  expect(await waiting('ingrid')).toContain('orders-420');
  expect((await goal('promise-5')).proposedSuccessor).toBeNull();
});

it('stops asking when a successor is there', async () => {
  const made = await api.ask<{ createGoal: { goal: { key: string } } }>(
    `mutation { createGoal(organisation: "demo", goal: { title: "Four hundred and forty", department: "sales",
      metric: "orders-week", target: { atLeast: 440 }, succeeds: "orders-420" }) { ... on GoalSaved { goal { key } } } }`,
    {},
    as('ingrid'),
  );
  const { key } = made.createGoal.goal;
  expect(await goal('orders-420')).toMatchObject({ proposedSuccessor: null, successor: { key } });
  expect(await waiting('ingrid')).not.toContain('orders-420');
  expect((await goal(key)).series).toMatchObject({ place: 2, count: 2 });
});

it('stops asking when it is said why nothing comes next, until that is taken back', async () => {
  const decline = (because: string) =>
    api.ask<{ declineSuccessor: { __typename: string; message?: string } }>(
      `mutation ($because: String!) { declineSuccessor(organisation: "demo", goal: "orders-420", because: $because) {
        __typename ... on UserError { message } } }`,
      { because },
      as('ingrid'),
    );
  expect((await decline(' ')).declineSuccessor.message).toBe(
    'Say why nothing comes next: whoever looks back will ask.',
  );
  expect((await decline('The paint shop is full')).declineSuccessor.__typename).toBe('GoalSaved');
  expect(await goal('orders-420')).toMatchObject({
    proposedSuccessor: null,
    noSuccessor: { because: 'The paint shop is full', by: { key: 'ingrid' } },
  });
  expect(await waiting('ingrid')).not.toContain('orders-420');
  await api.ask(
    'mutation { askForSuccessor(organisation: "demo", goal: "orders-420") { __typename } }',
    {},
    as('ingrid'),
  );
  expect(await goal('orders-420')).toMatchObject({ noSuccessor: null, proposedSuccessor: { reason: 'STRETCH_NEXT' } });
});

it('shows a series as one line over the years', async () => {
  const { series } = await goal('injuries-8');
  expect(series).toMatchObject({ place: 2, count: 3 });
  expect(series?.goals.map(({ key }) => key)).toEqual(['injuries-12', 'injuries-8', 'injuries-2']);
  const days = series?.points.map(({ on }) => on) ?? [];
  expect(days).toEqual([...days].sort());
  expect(series?.points[0]).toEqual({ on: '2024-10-07', value: 15 });
  expect(series?.points.at(-1)?.value).toBe(5);
  expect((await goal('promise-5')).series).toBeNull();
});

interface Balance {
  interaction: number;
  transaction: number;
  unmarked: number;
  months: { month: string }[];
}

async function balances(): Promise<{
  contactBalance: Balance;
  department: { contactBalance: Balance };
  outcome: { contactBalance: Balance };
}> {
  const counts = 'contactBalance { interaction transaction unmarked share months { month interaction } }';
  const { organisation } = await api.ask<{ organisation: Awaited<ReturnType<typeof balances>> }>(
    `{ organisation(key: "demo") { ${counts} department(key: "manufacturing") { ${counts} } outcome(key: "on-time") { ${counts} } } }`,
  );
  return organisation;
}

it('marks who starts a goal, and counts that by department and outcome', async () => {
  const before = await balances();
  const mark = (contact: string) =>
    api.ask(
      `mutation { markContact(organisation: "demo", goal: "boelge-tooling" ${contact}) { __typename } }`,
      {},
      as('bjorn'),
    );
  await mark(', contact: INTERACTION');
  expect((await goal('boelge-tooling')).contact).toBe('INTERACTION');
  const after = await balances();
  expect(after.contactBalance).toMatchObject({
    interaction: before.contactBalance.interaction + 1,
    unmarked: before.contactBalance.unmarked - 1,
  });
  expect(after.department.contactBalance.unmarked).toBe(before.department.contactBalance.unmarked - 1);
  expect(after.outcome.contactBalance.months.map(({ month }) => month)).toContain('2026-11');
  await mark('');
  expect((await goal('boelge-tooling')).contact).toBeNull();
});

it('lists goals by who starts them, and those of which nobody has said', async () => {
  const { organisation } = await api.ask<{ organisation: Record<string, { totalCount: number }> }>(
    `{ organisation(key: "demo") { all: goals { totalCount } ours: goals(filter: { contacts: [INTERACTION] }) { totalCount }
       theirs: goals(filter: { contacts: [TRANSACTION] }) { totalCount } nobodys: goals(filter: { unmarked: true }) { totalCount } } }`,
  );
  const { all, ours, theirs, nobodys } = organisation;
  expect((ours?.totalCount ?? 0) + (theirs?.totalCount ?? 0) + (nobodys?.totalCount ?? 0)).toBe(all?.totalCount);
});

it('keeps what stands behind a goal when somebody who knows nothing of it saves the goal', async () => {
  const saved = await api.ask<{ updateGoal: { goal: { contact: string; supports: object[] } } }>(
    `mutation { updateGoal(organisation: "demo", key: "winter-check", version: 1, goal: {
      title: "Invite every owner to a winter check", department: "service" }) {
      ... on GoalSaved { goal { contact supports { effect } } } } }`,
    {},
    as('sigrid'),
  );
  expect(saved.updateGoal.goal).toEqual({ contact: 'INTERACTION', supports: [{ effect: 0.5 }] });
});
