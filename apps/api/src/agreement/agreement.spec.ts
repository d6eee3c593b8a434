import { planNamed } from '@concord/test-plans';
import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
afterEach(() => api.startAfresh());

const PROPOSAL = {
  title: 'Promise four days in the Nordics',
  department: 'sales',
  owner: 'jonas',
  metric: 'promised-days',
  target: { atMost: 4 },
  baseline: 9,
  status: 'DRAFT',
  from: '2027-01-01',
  due: '2027-06-30',
  serves: [{ outcome: 'quick-delivery', effect: 0.6 }],
  sharedWith: ['logistics'],
};

const AGREEMENT = `agreement { commitment questions { because answer words isCurrent person { key } department { key } answeredBy { key } } }`;

interface Question {
  because: string;
  answer: string | null;
  words: string | null;
  isCurrent: boolean;
  person: { key: string } | null;
  department: { key: string } | null;
  answeredBy: { key: string } | null;
}
interface Saved {
  __typename: string;
  message?: string;
  goal: { key: string; version: number; agreement: { commitment: number | null; questions: Question[] } };
}

const RESULT = `{ __typename ... on GoalSaved { goal { key version ${AGREEMENT} } } ... on UserError { message } }`;

async function propose(goal: object = {}, person = 'ingrid'): Promise<Saved> {
  const { createGoal } = await api.ask<{ createGoal: Saved }>(
    `mutation ($goal: GoalInput!) { createGoal(organisation: "demo", goal: $goal) ${RESULT} }`,
    { goal: { ...PROPOSAL, ...goal } },
    as(person),
  );
  return createGoal;
}

async function change(key: string, version: number, goal: object, person: string): Promise<Saved> {
  const { updateGoal } = await api.ask<{ updateGoal: Saved }>(
    `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) { updateGoal(organisation: "demo", key: $key, version: $version, goal: $goal) ${RESULT} }`,
    { key, version, goal: { ...PROPOSAL, ...goal } },
    as(person),
  );
  return updateGoal;
}

async function answer(goal: string, given: object, person: string): Promise<Saved> {
  const { answerGoal } = await api.ask<{ answerGoal: Saved }>(
    `mutation ($goal: ID!, $answer: GoalAnswerInput!) { answerGoal(organisation: "demo", goal: $goal, answer: $answer) ${RESULT} }`,
    { goal, answer: given },
    as(person),
  );
  return answerGoal;
}

const who = ({ person, department }: Question) => person?.key ?? department?.key;

it('asks the owner, those who carry the goal, and those whose outcomes and metrics it touches', async () => {
  const { goal } = await propose();
  const { questions, commitment } = goal.agreement;
  expect(commitment).toBe(0);
  expect(questions.map((question) => [who(question), question.answer])).toEqual(
    expect.arrayContaining([
      ['jonas', null],
      ['logistics', null],
    ]),
  );
  // Sales controls the promised time and ranks quick delivery itself: it is not asked about its own goal.
  expect(questions.map(who)).not.toContain('sales');
  expect(questions.find((question) => who(question) === 'logistics')?.because).toBe('You carry it together.');
});

it('keeps answers, and counts who agrees', async () => {
  const { goal } = await propose();
  const all = goal.agreement.questions.length;
  const agreed = await answer(goal.key, { answer: 'AGREE' }, 'jonas');
  expect(agreed.goal.agreement.commitment).toBeCloseTo(1 / all, 3);
  const { goal: answered } = await answer(goal.key, { answer: 'AGREE_IF', words: 'If we get a second lorry' }, 'ole');
  expect(answered.agreement.questions.find((question) => who(question) === 'logistics')).toMatchObject({
    answer: 'AGREE_IF',
    words: 'If we get a second lorry',
    answeredBy: { key: 'ole' },
  });
  const { organisation } = await api.ask<{ organisation: { agreement: object } }>(
    '{ organisation(key: "demo") { agreement { asked agree agreeIf disagree share } } }',
  );
  expect(organisation.agreement).toMatchObject({ asked: all, agree: 1, agreeIf: 1, disagree: 0 });
});

it('asks again when the goal says something else to others, and not when it is the department’s own matter', async () => {
  const { goal } = await propose();
  await answer(goal.key, { answer: 'AGREE' }, 'jonas');
  const own = await change(goal.key, goal.version, { emphasis: 3 }, 'ingrid');
  expect(
    own.goal.agreement.questions.filter(({ isCurrent, answer: said }) => isCurrent && said === 'AGREE'),
  ).toHaveLength(1);
  const again = await change(goal.key, own.goal.version, { emphasis: 3, target: { atMost: 3 } }, 'ingrid');
  expect(again.goal.agreement.commitment).toBe(0);
  expect(
    again.goal.agreement.questions.filter(({ isCurrent, answer: said }) => !isCurrent && said === 'AGREE'),
  ).toHaveLength(1);
});

it('takes it that who owns a goal and changes it agrees', async () => {
  const { goal } = await propose({}, 'jonas');
  expect(goal.agreement.questions.find((question) => who(question) === 'jonas')).toMatchObject({
    answer: 'AGREE',
    answeredBy: { key: 'jonas' },
  });
});

it('lets only the owner make a draft active', async () => {
  const { goal } = await propose();
  const refused = await change(goal.key, goal.version, { status: 'ACTIVE' }, 'ingrid');
  expect(refused).toMatchObject({
    __typename: 'InvalidInputError',
    message: 'Only Jonas Weber, who owns it, can make it active. Leave it a draft, and ask.',
  });
  const done = await change(goal.key, goal.version, { status: 'ACTIVE' }, 'jonas');
  expect(done.__typename).toBe('GoalSaved');
});

it('refuses an objection without a word, and an answer by somebody who is not asked', async () => {
  const { goal } = await propose();
  expect((await answer(goal.key, { answer: 'DISAGREE' }, 'jonas')).message).toBe(
    'Say under which condition, or why not.',
  );
  expect((await answer(goal.key, { answer: 'AGREE' }, 'yngvild')).message).toMatch(
    /^You are not asked about this goal/,
  );
});

it('writes the target that a decision proposes when the owner agrees, with a note pointing at the decision', async () => {
  const demo = planNamed('demo.yaml');
  const owner = demo.goals.find(({ key }) => key === 'promise-9')?.owner ?? '';
  const find = `{ organisation(key: "demo") { conflicts(filter: { goals: ["promise-9"] }) { nodes { id goals { key } repairs { kind changes { ... on TargetChange { goal { key } } } } life { version } } } } }`;
  interface Node {
    id: string;
    goals: { key: string }[];
    repairs: { kind: string; changes: { goal?: { key: string } }[] }[];
    life: { version: number };
  }
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: Node[] } } }>(find);
  const conflict = organisation.conflicts.nodes.find(({ repairs }) =>
    repairs.some(({ changes }) => changes.some(({ goal }) => goal?.key === 'promise-9')),
  );
  const repair = conflict?.repairs.findIndex(({ changes }) => changes.some(({ goal }) => goal?.key === 'promise-9'));
  await api.ask(
    `mutation ($conflict: ID!, $version: Int!, $repair: Int!) { decideConflict(organisation: "demo", conflict: $conflict, version: $version,
       decision: { kind: CHANGE, choice: "They move", reason: "Customers", accountable: "astrid", options: [{ repair: $repair }], chosen: 0, adopt: true }) { __typename } }`,
    { conflict: conflict?.id, version: conflict?.life.version, repair },
    as('astrid'),
  );
  const waiting = await api.ask<{
    organisation: { waitingFor: { questions: { proposed: object; decision: object; goal: { key: string } }[] } };
  }>(
    `query ($person: ID!) { organisation(key: "demo") { waitingFor(person: $person) { questions { proposed { kind low high } decision { choice } goal { key } } } } }`,
    { person: owner },
  );
  expect(waiting.organisation.waitingFor.questions).toMatchObject([
    { goal: { key: 'promise-9' }, decision: { choice: 'They move' } },
  ]);
  await answer('promise-9', { answer: 'AGREE' }, owner);
  const { organisation: after } = await api.ask<{ organisation: { goal: { history: { nodes: object[] } } } }>(
    '{ organisation(key: "demo") { goal(key: "promise-9") { history(first: 1) { nodes { field says by { key } decision { choice } } } } } }',
  );
  expect(after.goal).toMatchObject({
    history: { nodes: [{ field: 'target', by: { key: owner }, decision: { choice: 'They move' } }] },
  });
});

it('keeps every change of every field, readable page by page', async () => {
  const { goal } = await propose();
  const changed = await change(goal.key, goal.version, { target: { atMost: 3 }, title: 'Promise three days' }, 'jonas');
  await change(
    goal.key,
    changed.goal.version,
    { target: { atMost: 3 }, title: 'Promise three days', due: '2027-03-31' },
    'jonas',
  );
  interface Page {
    nodes: { field: string; says: string; by: { key: string } | null; through: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const page = async (after: string | null) =>
    (
      await api.ask<{ organisation: { goal: { history: Page } } }>(
        `query ($key: ID!, $after: String) { organisation(key: "demo") { goal(key: $key) { history(first: 2, after: $after) { nodes { field says by { key } through } pageInfo { hasNextPage endCursor } } } } }`,
        { key: goal.key, after },
      )
    ).organisation.goal.history;
  const first = await page(null);
  expect(first.nodes.map(({ says }) => says)).toEqual([
    'due "2027-06-30" → "2027-03-31"',
    'target at most 4 → at most 3',
  ]);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await page(first.pageInfo.endCursor);
  expect(second.nodes).toEqual([
    {
      field: 'title',
      says: 'title "Promise four days in the Nordics" → "Promise three days"',
      by: { key: 'jonas' },
      through: 'Changed the goal “Promise three days”',
    },
    {
      field: 'created',
      says: 'added',
      by: { key: 'ingrid' },
      through: 'Added the goal “Promise four days in the Nordics”',
    },
  ]);
});
